package coach.amble.quartz;

import coach.amble.delivery.Outbox;
import java.time.Duration;
import java.time.InstantSource;
import org.quartz.JobExecutionContext;

/** Deletes messages that were settled long ago. */
public final class ForgetMessagesJob implements TimedJob {
  private final Outbox outbox;
  private final InstantSource clock;

  public ForgetMessagesJob(Outbox outbox, InstantSource clock) {
    this.outbox = outbox;
    this.clock = clock;
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public void execute(JobExecutionContext context) {
    outbox.forgetSettled(clock.instant());
  }
}
