package coach.amble.quartz;

import coach.amble.gap.Gaps;
import java.time.Duration;
import java.time.InstantSource;
import org.quartz.JobExecutionContext;

/** Deletes questions that were kept long enough. */
public final class ForgetGapsJob implements TimedJob {
  private final Gaps gaps;
  private final InstantSource clock;

  public ForgetGapsJob(Gaps gaps, InstantSource clock) {
    this.gaps = gaps;
    this.clock = clock;
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public void execute(JobExecutionContext context) {
    gaps.forgetOld(clock.instant());
  }
}
