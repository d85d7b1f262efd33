package coach.amble.quartz;

import coach.amble.delivery.Receipts;
import java.time.Duration;
import java.time.InstantSource;
import org.quartz.JobExecutionContext;

/** Deletes receipts of requests that Slack won't repeat any more. */
public final class ForgetReceiptsJob implements TimedJob {
  private final Receipts receipts;
  private final InstantSource clock;

  public ForgetReceiptsJob(Receipts receipts, InstantSource clock) {
    this.receipts = receipts;
    this.clock = clock;
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public void execute(JobExecutionContext context) {
    receipts.forgetOld(clock.instant());
  }
}
