package coach.amble.nudge;

import static coach.amble.testing.MemberFixture.aMember;
import static coach.amble.testing.MemberFixture.local;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import coach.amble.member.Member;
import coach.amble.member.MemberId;
import coach.amble.programme.Slot;
import coach.amble.testing.Coaching;
import coach.amble.testing.NudgeTable;
import coach.amble.testing.SentNudges;
import coach.amble.testing.TestDatabase;
import coach.amble.walk.Minutes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DueNudgesTest {
  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private SentNudges sent;
  private Coaching coaching;
  private DueNudges due;
  private NudgeTable table;

  @BeforeEach
  void open() {
    coaching = Coaching.on(database.jdbi());
    sent = new SentNudges(database.jdbi());
    due = coaching.replica();
    table = new NudgeTable(database.jdbi());
  }

  @Test
  void aMondayInKathmandu() {
    Member pema = aMember().inZone("Asia/Kathmandu").joiningAt("2026-03-02T07:00").in(coaching);

    pumpUntil(local(pema, "2026-03-02T23:59"));

    assertThat(sent.all())
        .extracting(it -> it.nudge().slot(), SentNudges.Sent::at)
        .containsExactly(
            tuple(Slot.MORNING, Instant.parse("2026-03-02T03:00:00Z")),
            tuple(Slot.MID_MORNING, Instant.parse("2026-03-02T04:45:00Z")),
            tuple(Slot.LUNCH, Instant.parse("2026-03-02T06:45:00Z")),
            tuple(Slot.AFTERNOON, Instant.parse("2026-03-02T09:15:00Z")),
            tuple(Slot.EVENING, Instant.parse("2026-03-02T11:45:00Z")));
  }

  @Test
  void aDayOfUnansweredSuggestionsAddsUpToItsDoseAndNoMore() {
    Member pema = aMember().inZone("Asia/Kathmandu").joiningAt("2026-03-02T07:00").in(coaching);

    pumpUntil(local(pema, "2026-03-02T23:59"));

    assertThat(sent.all()).extracting(it -> it.nudge().minutes().value()).containsOnly(2);
    assertThat(sent.all()).hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Europe/Berlin", "Australia/Lord_Howe", "America/St_Johns"})
  void overAMonthWithClockChangesEachSlotComesOnceOnEachWorkingDay(String zone) {
    Member anna = aMember().inZone(zone).joiningAt("2026-03-14T12:00").in(coaching);

    pumpUntil(local(anna, "2026-04-13T00:00"));

    List<LocalDate> workingDays =
        LocalDate.parse("2026-03-16")
            .datesUntil(LocalDate.parse("2026-04-13"))
            .filter(day -> OccurrencePolicy.WORKING_DAYS.contains(day.getDayOfWeek()))
            .toList();
    assertThat(workingDays).hasSize(20);
    for (Slot slot : Slot.values()) {
      assertThat(sent.to(anna))
          .filteredOn(nudge -> nudge.slot() == slot)
          .extracting(Nudge::localDate)
          .containsExactlyElementsOf(workingDays);
    }
    assertThat(sent.all())
        .allMatch(
            it -> it.at().atZone(anna.zone()).toLocalTime().equals(it.nudge().slot().usualTime()));
  }

  @Test
  void aNudgeSuggestsItsShareOfWhatIsLeftAndExpiresAfterTwentyMinutes() {
    Member anna = aMember().in(coaching);
    coaching
        .walks()
        .record(
            anna, new Minutes(4), LocalDate.parse("2026-03-02"), local(anna, "2026-03-02T12:00"));

    due.sendDue(local(anna, "2026-03-02T07:59"));
    assertThat(sent.all()).isEmpty();

    Instant lunch = local(anna, "2026-03-02T12:30");
    skipTo(anna, lunch.minusSeconds(1));
    due.sendDue(lunch.plusSeconds(5));

    // week 1: 10 min, 4 walked, lunch, afternoon and evening share 6
    SentNudges.Sent it = sent.all().getFirst();
    assertThat(sent.all()).hasSize(1);
    assertThat(it.nudge().minutes()).isEqualTo(new Minutes(2));
    assertThat(it.nudge().dueAt()).isEqualTo(lunch);
    assertThat(it.expiresAt()).isEqualTo(lunch.plus(Duration.ofMinutes(20)));
  }

  @ParameterizedTest(name = "late by {0}: {1}")
  @CsvSource({"PT0S, OPEN", "PT20M, OPEN", "PT20M1S, EXPIRED", "PT3H, EXPIRED"})
  void aLateNudgeIsSentForTwentyMinutes(Duration late, NudgeState state) {
    Member anna = aMember().joiningAt("2026-03-02T16:00").in(coaching);

    due.sendDue(local(anna, "2026-03-02T17:30").plus(late));

    assertThat(table.states(anna)).containsExactly(state);
    assertThat(sent.all()).hasSize(state == NudgeState.OPEN ? 1 : 0);
  }

  @Test
  void nothingIsDueBeforeItsInstant() {
    Member anna = aMember().in(coaching);

    due.sendDue(local(anna, "2026-03-02T08:45").minusNanos(1_000));

    assertThat(table.states(anna)).isEmpty();
    assertThat(sent.all()).isEmpty();
  }

  @Test
  void tickingAgainAtTheSameInstantSendsNothingMore() {
    Member anna = aMember().in(coaching);
    Instant morning = local(anna, "2026-03-02T08:45");

    due.sendDue(morning);
    due.sendDue(morning);
    coaching.replica().sendDue(morning);

    assertThat(sent.to(anna)).hasSize(1);
  }

  @Test
  void aSlotThatIsPlannedAgainForTheSameDayIsNotNudgedTwice() {
    Member anna = aMember().in(coaching);
    due.sendDue(local(anna, "2026-03-02T08:45"));

    // as if the member's clock had gone back: the slot of that day is due once more
    table.planAgain(
        anna, Slot.MORNING, LocalDate.parse("2026-03-02"), local(anna, "2026-03-02T08:50"));
    due.sendDue(local(anna, "2026-03-02T08:50"));

    assertThat(sent.to(anna)).hasSize(1);
    assertThat(coaching.plan().nextDueAt(anna.id())).contains(local(anna, "2026-03-02T10:30"));
  }

  @Test
  void withoutConsentNothingIsSentWhateverTheStatusSays() {
    Member anna = aMember().in(coaching);
    database
        .jdbi()
        .useHandle(handle -> handle.execute("UPDATE consent SET withdrawn_at = given_at"));

    due.sendDue(local(anna, "2026-03-02T08:45"));

    assertThat(sent.all()).isEmpty();
    assertThat(table.states(anna)).containsExactly(NudgeState.WITHHELD);
  }

  @Test
  void nothingIsSentAfterStopping() {
    Member anna = aMember().in(coaching);
    coaching.enrolment().stop(anna.id(), local(anna, "2026-03-02T08:44"));

    pumpUntil(local(anna, "2026-03-06T23:00"));

    assertThat(sent.all()).isEmpty();
    assertThat(table.states(anna)).isEmpty();
  }

  @Test
  void nothingIsSentDuringAPauseAndTheFirstSlotAfterItIs() {
    Member anna = aMember().in(coaching);
    coaching.enrolment().pause(anna.id(), local(anna, "2026-03-04T12:00"));

    pumpUntil(local(anna, "2026-03-04T14:00"));

    assertThat(sent.all())
        .extracting(SentNudges.Sent::at)
        .containsExactly(local(anna, "2026-03-04T12:30"));
  }

  @Test
  void nothingIsSentOnHoldAndNothingIsMadeUpForAfterwards() {
    Member anna = aMember().in(coaching);
    coaching.enrolment().hold(anna.id());
    pumpUntil(local(anna, "2026-03-09T12:00"));
    assertThat(sent.all()).isEmpty();

    coaching.enrolment().release(anna.id(), local(anna, "2026-03-09T12:00"));
    pumpUntil(local(anna, "2026-03-09T13:00"));

    assertThat(sent.all())
        .extracting(SentNudges.Sent::at)
        .containsExactly(local(anna, "2026-03-09T12:30"));
  }

  @Test
  void onceTheDayIsWalkedOnlyTheEveningAsks() {
    Member anna = aMember().in(coaching);
    coaching
        .walks()
        .record(
            anna, new Minutes(25), LocalDate.parse("2026-03-02"), local(anna, "2026-03-02T08:00"));

    pumpUntil(local(anna, "2026-03-02T23:00"));

    assertThat(sent.to(anna))
        .extracting(Nudge::slot, Nudge::minutes)
        .containsExactly(tuple(Slot.EVENING, Minutes.NONE));
    assertThat(table.states(anna))
        .containsExactly(
            NudgeState.WITHHELD,
            NudgeState.WITHHELD,
            NudgeState.WITHHELD,
            NudgeState.WITHHELD,
            NudgeState.OPEN);
  }

  @Test
  void afterThreeDaysDownNothingLateIsSentAndEachDayIsAccountedFor() {
    Member anna = aMember().joiningAt("2026-03-02T16:00").in(coaching);
    Instant up = local(anna, "2026-03-05T12:40");

    for (int tick = 0; tick < 10; tick++) {
      due.sendDue(up);
    }

    assertThat(sent.to(anna))
        .extracting(Nudge::localDate, Nudge::slot)
        .containsExactly(tuple(LocalDate.parse("2026-03-05"), Slot.LUNCH));
    // Monday's evening, Tuesday and Wednesday whole, and Thursday's three so far
    assertThat(table.states(anna)).hasSize(1 + 5 + 5 + 3);
    assertThat(table.states(anna)).filteredOn(NudgeState.EXPIRED::equals).hasSize(13);
    assertThat(coaching.plan().nextDueAt(anna.id())).contains(local(anna, "2026-03-05T15:00"));
  }

  @Test
  void oneMemberWhoseSendingFailsStopsNobodyElse() {
    Member anna = aMember().in(coaching);
    Member poison = aMember().in(coaching);
    Member ben = aMember().in(coaching);
    sent.failFor(poison);

    due.sendDue(local(anna, "2026-03-02T08:45"));

    assertThat(sent.all()).extracting(SentNudges.Sent::member).containsExactly(anna.id(), ben.id());
    assertThat(table.states(poison)).as("nothing is left behind").isEmpty();

    sent.heal();
    due.sendDue(local(anna, "2026-03-02T10:30"));
    assertThat(sent.to(poison)).extracting(Nudge::slot).containsExactly(Slot.MID_MORNING);
  }

  @Test
  void oneMemberWhoseZoneCannotBeReadStopsNobodyElse() {
    Member anna = aMember().in(coaching);
    Member poison = aMember().in(coaching);
    Member ben = aMember().in(coaching);
    table.moveTo(poison, "Mars/Olympus_Mons");

    due.sendDue(local(anna, "2026-03-02T08:45"));
    due.sendDue(local(anna, "2026-03-02T10:30"));

    assertThat(sent.to(anna)).hasSize(2);
    assertThat(sent.to(ben)).hasSize(2);

    table.moveTo(poison, "Europe/Berlin");
    due.sendDue(local(anna, "2026-03-03T08:45"));
    assertThat(sent.to(poison)).extracting(Nudge::slot).containsExactly(Slot.MORNING);
  }

  @Test
  void moreThanABatchIsSentInOneTick() {
    List<MemberId> crowd = aMember().amongOthers(430, coaching);

    due.sendDue(Instant.parse("2026-03-02T07:45:00Z"));

    assertThat(sent.all())
        .extracting(SentNudges.Sent::member)
        .containsExactlyInAnyOrderElementsOf(crowd);
  }

  /** Ticks at each instant at which something is due. */
  private void pumpUntil(Instant end) {
    Optional<Instant> next = coaching.plan().nextDueAt();
    while (next.isPresent() && !next.get().isAfter(end)) {
      due.sendDue(next.get());
      next = coaching.plan().nextDueAt();
    }
  }

  private void skipTo(Member member, Instant instant) {
    coaching.plan().planAfter(member, instant);
  }
}
