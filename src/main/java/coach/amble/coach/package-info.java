/**
 * What the coach does: an Intent, however it came, is one use case with one result value. The rules
 * that span features live here. Knows no Slack; whoever shows a result decides how it looks.
 */
@NullMarked
package coach.amble.coach;

import org.jspecify.annotations.NullMarked;
