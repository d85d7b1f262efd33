/** The walking guide in Slack: answers, offers, the menu of all topics. */
@NullMarked
package coach.amble.slack.guide;

import org.jspecify.annotations.NullMarked;
