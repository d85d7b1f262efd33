/**
 * What typed text looks like, and how words are mistyped: shared by everything that reads what
 * people type. Knows nothing else.
 */
@NullMarked
package coach.amble.understanding.text;

import org.jspecify.annotations.NullMarked;
