/**
 * The safety screen: reads every free text before anything else does, and says whether it needs a
 * clinician. A model decides, which was learned from what people wrote; beside the words it looks
 * at what the lexicon in {@code resources/safety} finds in them, and how that is meant. Pure and
 * deterministic.
 */
@NullMarked
package coach.amble.understanding.safety;

import org.jspecify.annotations.NullMarked;
