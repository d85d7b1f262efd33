/** Recording walks: minutes per day and week, undo. */
@NullMarked
package coach.amble.walk;

import org.jspecify.annotations.NullMarked;
