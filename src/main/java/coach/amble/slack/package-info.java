/**
 * To and from Slack: the gateway, what every request goes through, and the sender. What a person
 * sees and presses is in the corners below, one for each surface; they don't know each other.
 */
@NullMarked
package coach.amble.slack;

import org.jspecify.annotations.NullMarked;
