/**
 * Wiring and settings: builds every part and hands each what it needs. The only package that knows
 * Spring.
 */
@NullMarked
package coach.amble.app;

import org.jspecify.annotations.NullMarked;
