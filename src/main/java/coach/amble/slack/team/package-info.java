/** Teams and their sums in Slack. */
@NullMarked
package coach.amble.slack.team;

import org.jspecify.annotations.NullMarked;
