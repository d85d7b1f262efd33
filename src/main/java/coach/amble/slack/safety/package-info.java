/** Red flags and the hold in Slack. */
@NullMarked
package coach.amble.slack.safety;

import org.jspecify.annotations.NullMarked;
