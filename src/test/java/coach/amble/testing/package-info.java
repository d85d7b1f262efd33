/**
 * What the tests share: a real PostgreSQL, a clock that stands still, and people in the field's
 * words.
 */
@NullMarked
package coach.amble.testing;

import org.jspecify.annotations.NullMarked;
