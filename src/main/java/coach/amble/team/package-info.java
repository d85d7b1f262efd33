/** Teams and their weekly minutes: sums only, hidden while few contribute. */
@NullMarked
package coach.amble.team;

import org.jspecify.annotations.NullMarked;
