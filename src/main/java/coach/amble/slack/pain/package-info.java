/** Questions about the back in Slack, and what is said to the answers. */
@NullMarked
package coach.amble.slack.pain;

import org.jspecify.annotations.NullMarked;
