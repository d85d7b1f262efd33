package coach.amble.quartz;

import coach.amble.nudge.DueNudges;
import java.time.Duration;
import java.time.InstantSource;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;

/** Makes the nudges that are due. */
@DisallowConcurrentExecution
public final class NudgeJob implements TimedJob {
  private final DueNudges nudges;
  private final InstantSource clock;

  public NudgeJob(DueNudges nudges, InstantSource clock) {
    this.nudges = nudges;
    this.clock = clock;
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(10);
  }

  @Override
  public void execute(JobExecutionContext context) {
    nudges.sendDue(clock.instant());
  }
}
