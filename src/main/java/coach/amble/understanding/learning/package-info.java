/**
 * Learns from labelled examples to tell messages apart: at build time, always the same from the
 * same examples. Knows nothing of what the labels mean.
 */
@NullMarked
package coach.amble.understanding.learning;

import org.jspecify.annotations.NullMarked;
