/** Walks in Slack: recorded, taken back, added up, filled in. */
@NullMarked
package coach.amble.slack.walk;

import org.jspecify.annotations.NullMarked;
