/**
 * Transport to and from Slack: the gateway, one class per command, action, view or event, and the
 * sender.
 */
@NullMarked
package coach.amble.slack;

import org.jspecify.annotations.NullMarked;
