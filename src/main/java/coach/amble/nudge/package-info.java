/** When a nudge is due, claiming it, snoozing and expiry. */
@NullMarked
package coach.amble.nudge;

import org.jspecify.annotations.NullMarked;
