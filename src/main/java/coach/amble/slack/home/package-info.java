/** A member's day on the Home tab. */
@NullMarked
package coach.amble.slack.home;

import org.jspecify.annotations.NullMarked;
