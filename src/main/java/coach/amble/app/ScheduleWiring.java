package coach.amble.app;

import coach.amble.delivery.Outbox;
import coach.amble.delivery.Receipts;
import coach.amble.gap.Gaps;
import coach.amble.nudge.DueNudges;
import coach.amble.quartz.ForgetGapsJob;
import coach.amble.quartz.ForgetMessagesJob;
import coach.amble.quartz.ForgetReceiptsJob;
import coach.amble.quartz.NudgeJob;
import coach.amble.quartz.ReleaseJob;
import coach.amble.quartz.Schedule;
import coach.amble.quartz.TimedJob;
import coach.amble.team.TeamMinutes;
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
  Schedule schedule(DataSource database, List<TimedJob> jobs) throws SchedulerException {
    return new Schedule(database, jobs);
  }

  @Bean
  TimedJob nudgeJob(DueNudges nudges, InstantSource clock) {
    return new NudgeJob(nudges, clock);
  }

  @Bean
  TimedJob releaseJob(TeamMinutes teams, InstantSource clock) {
    return new ReleaseJob(teams, clock);
  }

  @Bean
  TimedJob forgetReceiptsJob(Receipts receipts, InstantSource clock) {
    return new ForgetReceiptsJob(receipts, clock);
  }

  @Bean
  TimedJob forgetMessagesJob(Outbox outbox, InstantSource clock) {
    return new ForgetMessagesJob(outbox, clock);
  }

  @Bean
  TimedJob forgetGapsJob(Gaps gaps, InstantSource clock) {
    return new ForgetGapsJob(gaps, clock);
  }
}
