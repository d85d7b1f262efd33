/** The Slack workspaces that the coach serves. */
@NullMarked
package coach.amble.workspace;

import org.jspecify.annotations.NullMarked;
