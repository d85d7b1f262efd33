/**
 * The safety screen: reads every free text before anything else does, and says whether it needs a
 * clinician. Pure and deterministic.
 */
@NullMarked
package coach.amble.understanding.safety;

import org.jspecify.annotations.NullMarked;
