/** What can be said, and what to say when something wasn't understood. */
@NullMarked
package coach.amble.slack.help;

import org.jspecify.annotations.NullMarked;
