/** Check-ins on how the back is, and what they advise. Seen by nobody but the member. */
@NullMarked
package coach.amble.pain;

import org.jspecify.annotations.NullMarked;
