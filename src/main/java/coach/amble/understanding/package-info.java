/**
 * What typed text means: {@code text}, {@code quantity} and {@code learning}, and on them {@code
 * safety}, {@code talk} and {@code guide}. Pure, and knows no feature.
 */
@NullMarked
package coach.amble.understanding;

import org.jspecify.annotations.NullMarked;
