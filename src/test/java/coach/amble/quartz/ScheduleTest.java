package coach.amble.quartz;

import static org.assertj.core.api.Assertions.assertThat;

import coach.amble.delivery.Outbox;
import coach.amble.delivery.Receipts;
import coach.amble.gap.Gaps;
import coach.amble.team.TeamMinutes;
import coach.amble.testing.Coaching;
import coach.amble.testing.TestDatabase;
import coach.amble.workspace.Workspaces;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.quartz.JobExecutionContext;

class ScheduleTest {
  @RegisterExtension static final TestDatabase database = new TestDatabase();

  /** Counts its runs down. */
  public static final class Ticking implements TimedJob {
    private final CountDownLatch ticks;

    Ticking(CountDownLatch ticks) {
      this.ticks = ticks;
    }

    @Override
    public Duration every() {
      return Duration.ofDays(1);
    }

    @Override
    public void execute(JobExecutionContext context) {
      ticks.countDown();
    }
  }

  @Test
  void aJobRunsWithTheInstanceThatItWasGivenAlsoAfterARestart() throws Exception {
    for (int start = 0; start < 2; start++) {
      CountDownLatch ticks = new CountDownLatch(1);
      try (Schedule schedule = new Schedule(database.pool(), List.of(new Ticking(ticks)))) {
        assertThat(schedule).isNotNull();
        assertThat(ticks.await(20, TimeUnit.SECONDS)).as("start %d", start).isTrue();
      }
      assertThat(database.count("qrtz_job_details")).isEqualTo(1);
      assertThat(database.count("qrtz_triggers")).isEqualTo(1);
    }
  }

  @Test
  void whatPeopleWaitForIsDoneEveryTenSecondsAndOldRowsAreForgottenEveryHour() throws Exception {
    InstantSource clock = InstantSource.fixed(Instant.parse("2026-03-02T12:00:00Z"));
    List<TimedJob> jobs =
        List.of(
            new NudgeJob(Coaching.on(database.jdbi()).replica(), clock),
            new ReleaseJob(new TeamMinutes(database.jdbi(), 5), clock),
            new ForgetGapsJob(gaps(), clock),
            new ForgetReceiptsJob(new Receipts(database.jdbi()), clock),
            new ForgetMessagesJob(new Outbox(database.jdbi()), clock));

    new Schedule(database.pool(), jobs).close();

    List<String> planned =
        database
            .jdbi()
            .withHandle(
                handle ->
                    handle
                        .createQuery(
                            "SELECT trigger_name || ' ' || repeat_interval"
                                + " FROM qrtz_simple_triggers ORDER BY 1")
                        .mapTo(String.class)
                        .list());
    assertThat(planned)
        .containsExactly(
            "ForgetGapsJob 3600000",
            "ForgetMessagesJob 3600000",
            "ForgetReceiptsJob 3600000",
            "NudgeJob 10000",
            "ReleaseJob 10000");
  }

  private static Gaps gaps() {
    return new Gaps(database.jdbi(), new Workspaces(database.jdbi()), word -> true);
  }
}
