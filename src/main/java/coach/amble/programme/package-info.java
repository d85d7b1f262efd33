/** The walking programme: the day's minutes and how the slots of the day share them. */
@NullMarked
package coach.amble.programme;

import org.jspecify.annotations.NullMarked;
