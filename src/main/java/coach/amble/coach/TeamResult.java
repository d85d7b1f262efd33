package coach.amble.coach;

import coach.amble.team.Joined;
import coach.amble.team.Team;
import coach.amble.team.TeamWeek;
import java.util.Optional;

/** What came of something about teams. */
public sealed interface TeamResult extends Result {
  record Created(Joined joined) implements TeamResult {}

  record Entered(Joined joined) implements TeamResult {}

  /** Empty if the member was in no team. */
  record Left(Optional<Team> team) implements TeamResult {}

  record Week(TeamWeek week) implements TeamResult {}
}
