package coach.amble.nudge;

import static coach.amble.testing.MemberFixture.aMember;
import static coach.amble.testing.MemberFixture.local;
import static org.assertj.core.api.Assertions.assertThat;

import coach.amble.member.Member;
import coach.amble.member.MemberId;
import coach.amble.testing.Coaching;
import coach.amble.testing.NudgeTable;
import coach.amble.testing.SentNudges;
import coach.amble.testing.TestDatabase;
import coach.amble.testing.Together;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Several replicas tick at the same moment on one database. */
class ReplicasTest {
  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private SentNudges sent;
  private Coaching coaching;

  @BeforeEach
  void open() {
    coaching = Coaching.on(database.jdbi());
    sent = new SentNudges(database.jdbi());
  }

  @Test
  void nobodyIsNudgedTwiceAndNobodyIsForgotten() throws Exception {
    List<MemberId> crowd = aMember().amongOthers(250, coaching);
    for (String time : List.of("07:45", "09:30", "11:30")) {
      Instant at = Instant.parse("2026-03-02T" + time + ":00Z");

      Together.runAll(tick(at), tick(at), tick(at));

      assertThat(sent.all())
          .as("at %s", time)
          .extracting(SentNudges.Sent::member)
          .containsExactlyInAnyOrderElementsOf(crowd);
      sent.forget();
    }
  }

  @Test
  void aReminderIsSentByOneReplica() throws Exception {
    List<Member> members = List.of(aMember().in(coaching), aMember().in(coaching));
    Instant morning = local(members.getFirst(), "2026-03-02T08:45");
    for (int round = 0; round < 10; round++) {
      Instant at = morning.plusSeconds(round * 60L);
      coaching.replica().sendDue(at);
      sent.forget();
      for (Member member : members) {
        Nudge nudge = coaching.nudges().findOpen(member, at).orElseThrow();
        coaching
            .nudges()
            .snooze(member, nudge.id(), NudgePolicy.USUAL_SNOOZE, at.minusSeconds(840));
      }

      Together.runAll(tick(at.plusSeconds(60)), tick(at.plusSeconds(60)));

      assertThat(sent.all()).hasSize(2).extracting(SentNudges.Sent::member).doesNotHaveDuplicates();
      sent.forget();
    }
  }

  @RepeatedTest(10)
  void whoStopsWhileATickRunsIsNudgedAtMostOnceAndPlannedNoMore() throws Exception {
    Member anna = aMember().in(coaching);
    Instant morning = local(anna, "2026-03-02T08:45");

    Together.runAll(
        tick(morning), tick(morning), () -> coaching.enrolment().stop(anna.id(), morning));

    assertThat(sent.to(anna)).hasSizeLessThanOrEqualTo(1);
    assertThat(coaching.plan().nextDueAt(anna.id())).isEmpty();
    assertThat(new NudgeTable(database.jdbi()).states(anna)).hasSizeLessThanOrEqualTo(1);
  }

  private Runnable tick(Instant at) {
    DueNudges replica = coaching.replica();
    return () -> replica.sendDue(at);
  }
}
