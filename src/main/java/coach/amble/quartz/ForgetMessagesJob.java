package coach.amble.quartz;

import coach.amble.delivery.Outbox;
import java.time.InstantSource;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Deletes messages that were settled long ago. */
public final class ForgetMessagesJob implements Job {
  private final Outbox outbox;
  private final InstantSource clock;

  public ForgetMessagesJob(Outbox outbox, InstantSource clock) {
    this.outbox = outbox;
    this.clock = clock;
  }

  @Override
  public void execute(JobExecutionContext context) {
    outbox.forgetSettled(clock.instant());
  }
}
