package coach.amble.app;

import coach.amble.nudge.DueNudges;
import coach.amble.quartz.ForgetGapsJob;
import coach.amble.quartz.ForgetMessagesJob;
import coach.amble.quartz.ForgetReceiptsJob;
import coach.amble.quartz.NudgeJob;
import coach.amble.quartz.ReleaseJob;
import coach.amble.quartz.Schedule;
import coach.amble.slack.Features;
import java.time.InstantSource;
import java.util.List;
import javax.sql.DataSource;
import org.quartz.SchedulerException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The jobs. */
@Configuration(proxyBeanMethods = false)
class ScheduleWiring {

  @Bean
  Schedule schedule(DataSource database, DueNudges nudges, Features features, InstantSource clock)
      throws SchedulerException {
    return new Schedule(
        database,
        List.of(
            new NudgeJob(nudges, clock),
            new ReleaseJob(features.teams(), clock),
            new ForgetReceiptsJob(features.receipts(), clock),
            new ForgetMessagesJob(features.outbox(), clock),
            new ForgetGapsJob(features.gaps(), clock)));
  }
}
