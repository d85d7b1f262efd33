/** The walking guide: topics, and answering a question from them. */
@NullMarked
package coach.amble.understanding.guide;

import org.jspecify.annotations.NullMarked;
