package coach.amble.nudge;

import static coach.amble.testing.MemberFixture.aMember;
import static coach.amble.testing.MemberFixture.local;
import static org.assertj.core.api.Assertions.assertThat;

import coach.amble.member.Member;
import coach.amble.testing.Coaching;
import coach.amble.testing.NudgeTable;
import coach.amble.testing.SentNudges;
import coach.amble.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Snoozed nudges: sent once more, at the minute that the member was told. */
class RemindersTest {
  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static final Duration QUARTER = NudgePolicy.USUAL_SNOOZE;

  private SentNudges sent;
  private Coaching coaching;
  private DueNudges due;

  @BeforeEach
  void open() {
    coaching = Coaching.on(database.jdbi());
    sent = new SentNudges(database.jdbi());
    due = coaching.replica();
  }

  @Test
  void aSnoozedNudgeComesOnceMoreAfterTheDelay() {
    Member anna = aMember().in(coaching);
    Nudge nudge = nudged(anna);
    Instant snoozedAt = local(anna, "2026-03-02T08:47");

    assertThat(coaching.nudges().snooze(anna, nudge.id(), QUARTER, snoozedAt)).isPresent();
    assertThat(coaching.plan().nextDueAt()).contains(local(anna, "2026-03-02T09:02"));
    due.sendDue(local(anna, "2026-03-02T09:01"));
    assertThat(sent.all()).isEmpty();

    due.sendDue(local(anna, "2026-03-02T09:02"));
    due.sendDue(local(anna, "2026-03-02T09:02"));
    due.sendDue(local(anna, "2026-03-02T09:30"));

    SentNudges.Sent reminder = sent.all().getFirst();
    assertThat(sent.all()).hasSize(1);
    assertThat(reminder.nudge().id()).isEqualTo(nudge.id());
    assertThat(reminder.expiresAt()).isEqualTo(local(anna, "2026-03-02T09:22"));
  }

  @Test
  void snoozingAgainMovesTheReminder() {
    Member anna = aMember().in(coaching);
    Nudge nudge = nudged(anna);
    coaching.nudges().snooze(anna, nudge.id(), QUARTER, local(anna, "2026-03-02T08:46"));
    coaching.nudges().snooze(anna, nudge.id(), QUARTER, local(anna, "2026-03-02T08:56"));

    due.sendDue(local(anna, "2026-03-02T09:01"));
    assertThat(sent.all()).isEmpty();
    due.sendDue(local(anna, "2026-03-02T09:11"));
    assertThat(sent.all()).hasSize(1);
  }

  @ParameterizedTest(name = "late by {0}: {1} sent")
  @CsvSource({"PT20M, 1", "PT20M1S, 0", "P1D, 0"})
  void aLateReminderIsSentForTwentyMinutes(Duration late, int times) {
    Member anna = aMember().in(coaching);
    Nudge nudge = nudged(anna);
    Instant snoozedAt = local(anna, "2026-03-02T08:46");
    coaching.nudges().snooze(anna, nudge.id(), QUARTER, snoozedAt);
    // the other slots are out of the way
    coaching.plan().planAfter(anna, local(anna, "2026-03-20T00:00"));

    due.sendDue(snoozedAt.plus(QUARTER).plus(late));
    due.sendDue(snoozedAt.plus(QUARTER).plus(late));

    assertThat(sent.all()).hasSize(times);
  }

  @Test
  void noReminderAfterAnAnswerAPauseAHoldOrAStop() {
    List<Member> members = List.of(snoozing(), snoozing(), snoozing(), snoozing(), snoozing());
    Instant then = local(members.getFirst(), "2026-03-02T08:50");
    Nudge first = coaching.nudges().findOpen(members.get(0), then).orElseThrow();
    Nudge second = coaching.nudges().findOpen(members.get(1), then).orElseThrow();

    coaching.nudges().done(members.get(0), first.id(), then);
    coaching.nudges().skip(members.get(1), second.id(), then);
    coaching.enrolment().pause(members.get(2).id(), then.plus(Duration.ofHours(5)));
    coaching.enrolment().hold(members.get(3).id());
    coaching.enrolment().stop(members.get(4).id(), then);
    due.sendDue(then.plus(QUARTER));

    assertThat(sent.all()).isEmpty();
  }

  @Test
  void oneMemberWhoseReminderFailsStopsNobodyElse() {
    Member anna = snoozing();
    Member poison = snoozing();
    Member lost = snoozing();
    Member ben = snoozing();
    sent.failFor(poison);
    new NudgeTable(database.jdbi()).moveTo(lost, "Mars/Olympus_Mons");

    due.sendDue(local(anna, "2026-03-02T09:05"));

    assertThat(sent.all())
        .extracting(SentNudges.Sent::member)
        .containsExactlyInAnyOrder(anna.id(), ben.id());
  }

  /** Somebody who put off the morning's nudge at 08:46. */
  private Member snoozing() {
    Member member = aMember().in(coaching);
    Nudge nudge = nudged(member);
    coaching.nudges().snooze(member, nudge.id(), QUARTER, local(member, "2026-03-02T08:46"));
    return member;
  }

  private Nudge nudged(Member member) {
    due.sendDue(local(member, "2026-03-02T08:45"));
    Nudge nudge = sent.to(member).getFirst();
    sent.forget();
    return nudge;
  }
}
