/** How words are mistyped: shared by everything that reads what people type. Knows nothing else. */
@NullMarked
package coach.amble.spelling;

import org.jspecify.annotations.NullMarked;
