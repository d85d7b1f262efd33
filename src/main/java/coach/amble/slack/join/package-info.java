/** Being introduced, joining, pausing and stopping, in Slack. */
@NullMarked
package coach.amble.slack.join;

import org.jspecify.annotations.NullMarked;
