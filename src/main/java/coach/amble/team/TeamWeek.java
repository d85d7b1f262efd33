package coach.amble.team;

import coach.amble.walk.Minutes;
import java.time.Instant;

/** What a member, or a lead, sees of the team's week. */
public sealed interface TeamWeek {
  record NoTeam() implements TeamWeek {}

  /**
   * Too few have walked yet.
   *
   * @param needed how many members must have walked before the sum shows
   */
  record Hidden(Team team, int needed) implements TeamWeek {}

  /**
   * The team's sum.
   *
   * @param asOf when this sum was drawn up
   */
  record Shown(Team team, Minutes minutes, Instant asOf) implements TeamWeek {}
}
