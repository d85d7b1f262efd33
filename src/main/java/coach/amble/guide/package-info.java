/** The walking guide: topics, answering a question from them, and the safety screen. */
@NullMarked
package coach.amble.guide;

import org.jspecify.annotations.NullMarked;
