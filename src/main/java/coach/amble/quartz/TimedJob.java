package coach.amble.quartz;

import java.time.Duration;
import org.quartz.Job;

/** A job that is run again and again. */
public interface TimedJob extends Job {
  /** From one run to the next; whole seconds. */
  Duration every();
}
