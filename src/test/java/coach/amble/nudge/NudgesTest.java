package coach.amble.nudge;

import static coach.amble.testing.MemberFixture.aMember;
import static coach.amble.testing.MemberFixture.local;
import static org.assertj.core.api.Assertions.assertThat;

import coach.amble.member.Member;
import coach.amble.programme.Slot;
import coach.amble.testing.Coaching;
import coach.amble.testing.NudgeTable;
import coach.amble.testing.SentNudges;
import coach.amble.testing.TestDatabase;
import coach.amble.testing.Together;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class NudgesTest {
  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private SentNudges sent;
  private Coaching coaching;
  private Nudges nudges;
  private Member anna;
  private Instant later;

  @BeforeEach
  void open() {
    coaching = Coaching.on(database.jdbi());
    sent = new SentNudges(database.jdbi());
    nudges = coaching.nudges();
    anna = aMember().in(coaching);
    later = local(anna, "2026-03-02T08:50");
  }

  @Test
  void aNudgeIsAnsweredOnce() {
    Nudge nudge = nudged(anna, "2026-03-02T08:45");

    assertThat(nudges.done(anna, nudge.id(), later)).map(Nudge::state).contains(NudgeState.DONE);
    assertThat(nudges.done(anna, nudge.id(), later)).isEmpty();
    assertThat(nudges.skip(anna, nudge.id(), later)).isEmpty();
    assertThat(nudges.snooze(anna, nudge.id(), NudgePolicy.USUAL_SNOOZE, later)).isEmpty();
    assertThat(nudges.find(nudge.id())).map(Nudge::state).contains(NudgeState.DONE);
  }

  @Test
  void skippingIsAnAnswerToo() {
    Nudge nudge = nudged(anna, "2026-03-02T08:45");

    assertThat(nudges.skip(anna, nudge.id(), later)).map(Nudge::state).contains(NudgeState.SKIPPED);
    assertThat(nudges.done(anna, nudge.id(), later)).isEmpty();
  }

  @Test
  void somebodyElsesNudgeCannotBeAnswered() {
    Member ben = aMember().in(coaching);
    Nudge annas = nudged(anna, "2026-03-02T08:45");

    assertThat(nudges.done(ben, annas.id(), later)).isEmpty();
    assertThat(nudges.skip(ben, annas.id(), later)).isEmpty();
    assertThat(nudges.snooze(ben, annas.id(), NudgePolicy.USUAL_SNOOZE, later)).isEmpty();
    assertThat(nudges.find(annas.id())).map(Nudge::state).contains(NudgeState.OPEN);
    assertThat(coaching.plan().nextDueAt()).contains(local(anna, "2026-03-02T10:30"));
  }

  @Test
  void aNudgeThatIsNotThereCannotBeAnswered() {
    assertThat(nudges.find(new NudgeId(4711))).isEmpty();
    assertThat(nudges.done(anna, new NudgeId(4711), later)).isEmpty();
  }

  @Test
  void nudgesThatWereNeverSentCannotBeAnswered() {
    coaching.replica().sendDue(local(anna, "2026-03-02T09:30"));
    assertThat(new NudgeTable(database.jdbi()).states(anna)).containsExactly(NudgeState.EXPIRED);

    assertThat(nudges.findOpen(anna, local(anna, "2026-03-02T09:31"))).isEmpty();
  }

  @Test
  void theOpenNudgeIsTheLatestOfTheMembersLocalDay() {
    nudged(anna, "2026-03-02T08:45");
    Nudge second = nudged(anna, "2026-03-02T10:30");

    assertThat(nudges.findOpen(anna, local(anna, "2026-03-02T23:59"))).contains(second);
    assertThat(nudges.findOpen(anna, local(anna, "2026-03-03T00:00"))).isEmpty();

    nudges.skip(anna, second.id(), later);
    assertThat(nudges.findOpen(anna, local(anna, "2026-03-02T23:59")))
        .map(Nudge::slot)
        .contains(Slot.MORNING);
  }

  @Test
  void aSnoozeThatReachesIntoTomorrowIsNone() {
    Nudge nudge = nudged(anna, "2026-03-02T17:30");

    assertThat(
            nudges.snooze(anna, nudge.id(), Duration.ofHours(7), local(anna, "2026-03-02T17:31")))
        .isEmpty();
    assertThat(nudges.find(nudge.id())).map(Nudge::state).contains(NudgeState.OPEN);
  }

  @RepeatedTest(5)
  void twoTapsAtOnceAreOneAnswer() throws Exception {
    Nudge nudge = nudged(anna, "2026-03-02T08:45");

    List<Optional<Nudge>> answers =
        Together.run(
            List.of(
                () -> nudges.done(anna, nudge.id(), later),
                () -> nudges.skip(anna, nudge.id(), later),
                () -> nudges.done(anna, nudge.id(), later)));

    assertThat(answers.stream().flatMap(Optional::stream)).hasSize(1);
  }

  /** Sends what is due then, and gives back the member's latest nudge. */
  private Nudge nudged(Member member, String local) {
    coaching.plan().planAfter(member, local(member, local).minusSeconds(1));
    coaching.replica().sendDue(local(member, local));
    return sent.to(member).getLast();
  }
}
