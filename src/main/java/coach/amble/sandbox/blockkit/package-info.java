/**
 * Slack's Block Kit rules as tables: what each block, element and view may hold, how long and how
 * many, and which ids must differ. Says for each fault the rule and the JSON pointer. Pure.
 */
@NullMarked
package coach.amble.sandbox.blockkit;

import org.jspecify.annotations.NullMarked;
