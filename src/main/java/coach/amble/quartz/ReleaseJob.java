package coach.amble.quartz;

import coach.amble.team.TeamMinutes;
import java.time.Duration;
import java.time.InstantSource;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;

/** Draws up the sums of the teams in which something changed. */
@DisallowConcurrentExecution
public final class ReleaseJob implements TimedJob {
  private final TeamMinutes teams;
  private final InstantSource clock;

  public ReleaseJob(TeamMinutes teams, InstantSource clock) {
    this.teams = teams;
    this.clock = clock;
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(10);
  }

  @Override
  public void execute(JobExecutionContext context) {
    teams.releaseDue(clock.instant());
  }
}
