/** What the workspace's admins see and set in Slack. */
@NullMarked
package coach.amble.slack.admin;

import org.jspecify.annotations.NullMarked;
