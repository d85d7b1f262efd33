/** The nudge's message in Slack, and its buttons. */
@NullMarked
package coach.amble.slack.nudge;

import org.jspecify.annotations.NullMarked;
