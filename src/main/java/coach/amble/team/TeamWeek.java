package coach.amble.team;

import coach.amble.walk.Minutes;
import java.time.Instant;

/** What a member, or a lead, sees of the team's week. */
public sealed interface TeamWeek {
  record NoTeam() implements TeamWeek {}

  /**
   * @param needed how many members must have walked before the sum shows
   */
  record Hidden(Team team, int needed) implements TeamWeek {}

  /**
   * @param asOf when this sum was drawn up
   */
  record Shown(Team team, Minutes minutes, Instant asOf) implements TeamWeek {}
}
