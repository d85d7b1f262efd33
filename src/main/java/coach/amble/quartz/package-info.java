/** Transport from the clock: one class per job, each calling one feature method. */
@NullMarked
package coach.amble.quartz;

import org.jspecify.annotations.NullMarked;
