package coach.amble.nudge;

import static coach.amble.testing.MemberFixture.aMember;
import static coach.amble.testing.MemberFixture.local;
import static org.assertj.core.api.Assertions.assertThat;

import coach.amble.member.Member;
import coach.amble.member.Person;
import coach.amble.member.Status;
import coach.amble.programme.Slot;
import coach.amble.testing.Coaching;
import coach.amble.testing.SentNudges;
import coach.amble.testing.TestDatabase;
import coach.amble.testing.Together;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EnrolmentTest {
  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private Coaching coaching;

  @BeforeEach
  void open() {
    coaching = Coaching.on(database.jdbi());
  }

  @Test
  void joiningPlansEachSlotOnceInTheMembersZone() {
    Member pema = aMember().inZone("Asia/Kathmandu").joiningAt("2026-03-02T11:00").in(coaching);

    assertThat(plan(pema))
        .containsExactlyInAnyOrder(
            planned(pema, Slot.MORNING, "2026-03-03"),
            planned(pema, Slot.MID_MORNING, "2026-03-03"),
            planned(pema, Slot.LUNCH, "2026-03-02"),
            planned(pema, Slot.AFTERNOON, "2026-03-02"),
            planned(pema, Slot.EVENING, "2026-03-02"));
    assertThat(coaching.plan().nextDueAt(pema.id()))
        .contains(Instant.parse("2026-03-02T06:45:00Z"));
  }

  @Test
  void joiningOnFridayEveningPlansMonday() {
    Member anna = aMember().joiningAt("2026-03-06T18:00").in(coaching);

    assertThat(plan(anna)).extracting(DueSlot::nextOn).containsOnly(LocalDate.parse("2026-03-09"));
  }

  @Test
  void stoppingClearsThePlanAtOnce() {
    Member anna = aMember().in(coaching);
    Member ben = aMember().in(coaching);

    Member stopped = coaching.enrolment().stop(anna.id(), local(anna, "2026-03-02T08:00"));

    assertThat(stopped.status()).isEqualTo(Status.STOPPED);
    assertThat(plan(anna)).isEmpty();
    assertThat(coaching.plan().nextDueAt(anna.id())).isEmpty();
    assertThat(plan(ben)).hasSize(Slot.values().length);
  }

  @Test
  void stoppingForgetsASnoozedNudge() {
    Member anna = aMember().in(coaching);
    Nudge nudge = nudgedAt(anna, "2026-03-02T08:45");
    coaching
        .nudges()
        .snooze(anna, nudge.id(), NudgePolicy.USUAL_SNOOZE, local(anna, "2026-03-02T08:50"));

    coaching.enrolment().stop(anna.id(), local(anna, "2026-03-02T08:51"));

    assertThat(coaching.plan().nextDueAt()).isEmpty();
  }

  @Test
  void joiningAgainPlansAgain() {
    Member anna = aMember().in(coaching);
    coaching.enrolment().stop(anna.id(), local(anna, "2026-03-02T08:00"));

    Member again =
        coaching
            .enrolment()
            .join(anna.person(), ZoneId.of("Asia/Tokyo"), local(anna, "2026-03-04T12:00"));

    assertThat(again.id()).isEqualTo(anna.id());
    assertThat(plan(again)).contains(planned(again, Slot.MORNING, "2026-03-05")).hasSize(5);
  }

  @Test
  void aPauseLeavesNothingDueBeforeItsEnd() {
    Member anna = aMember().in(coaching);
    Instant friday = local(anna, "2026-03-06T00:00");

    Member paused = coaching.enrolment().pause(anna.id(), friday);

    assertThat(paused.status()).isEqualTo(Status.PAUSED);
    assertThat(plan(anna)).extracting(DueSlot::nextOn).containsOnly(LocalDate.parse("2026-03-06"));
  }

  @Test
  void resumingEndsAPauseEarly() {
    Member anna = aMember().in(coaching);
    coaching.enrolment().pause(anna.id(), local(anna, "2026-04-01T00:00"));

    Member resumed = coaching.enrolment().resume(anna.id(), local(anna, "2026-03-03T12:00"));

    assertThat(resumed.status()).isEqualTo(Status.ACTIVE);
    assertThat(coaching.plan().nextDueAt(anna.id())).contains(local(anna, "2026-03-03T12:30"));
  }

  @Test
  void aHoldLeavesNothingDueUntilTheMemberIsReleased() {
    Member anna = aMember().in(coaching);

    assertThat(coaching.enrolment().hold(anna.id()).status()).isEqualTo(Status.ON_HOLD);
    assertThat(plan(anna)).isEmpty();

    coaching.enrolment().pause(anna.id(), local(anna, "2026-03-05T00:00"));
    coaching.enrolment().resume(anna.id(), local(anna, "2026-03-05T12:00"));
    coaching.enrolment().stop(anna.id(), local(anna, "2026-03-06T12:00"));
    coaching.enrolment().join(anna.person(), anna.zone(), local(anna, "2026-03-07T12:00"));
    assertThat(plan(anna)).isEmpty();

    coaching.enrolment().release(anna.id(), local(anna, "2026-03-10T12:00"));
    assertThat(plan(anna)).contains(planned(anna, Slot.LUNCH, "2026-03-10")).hasSize(5);
  }

  @Test
  void resumingOrPausingAfterStoppingPlansNothing() {
    Member anna = aMember().in(coaching);
    coaching.enrolment().stop(anna.id(), local(anna, "2026-03-02T08:00"));

    coaching.enrolment().resume(anna.id(), local(anna, "2026-03-02T08:01"));
    coaching.enrolment().pause(anna.id(), local(anna, "2026-03-02T08:02"));

    assertThat(plan(anna)).isEmpty();
    assertThat(coaching.members().find(anna.id())).map(Member::status).contains(Status.STOPPED);
  }

  @Test
  void aTimeOfDayThatTheMemberChoseSurvivesAPause() {
    Member anna = aMember().in(coaching);
    database
        .jdbi()
        .useHandle(
            handle ->
                handle.execute(
                    "UPDATE nudge_slot SET local_time = '09:15' WHERE slot = 'MORNING'"));

    coaching.enrolment().pause(anna.id(), local(anna, "2026-03-04T00:00"));

    assertThat(coaching.plan().nextDueAt(anna.id())).contains(local(anna, "2026-03-04T09:15"));
  }

  /** Whatever comes first: whoever stopped has no consent and no plan, whoever didn't has both. */
  @RepeatedTest(15)
  void statusConsentAndPlanAgreeWhenEverythingHappensAtOnce() throws Exception {
    Member anna = aMember().in(coaching);
    Instant now = local(anna, "2026-03-02T08:00");
    Enrolment enrolment = coaching.enrolment();

    Together.runAll(
        () -> enrolment.stop(anna.id(), now),
        () -> enrolment.resume(anna.id(), now),
        () -> enrolment.join(anna.person(), anna.zone(), now),
        () -> enrolment.pause(anna.id(), now.plusSeconds(60)),
        () -> enrolment.hold(anna.id()));

    Member after = coaching.members().find(anna.id()).orElseThrow();
    boolean open = database.count("consent WHERE withdrawn_at IS NULL") == 1;
    assertThat(open).isEqualTo(after.status() != Status.STOPPED);
    assertThat(plan(anna))
        .hasSize(after.status() == Status.STOPPED || after.status() == Status.ON_HOLD ? 0 : 5);
  }

  @RepeatedTest(5)
  void twoPressesOfStartMakeOneMember() throws Exception {
    Person anna = aMember().person();
    ZoneId zone = ZoneId.of("Europe/Berlin");
    Instant now = Instant.parse("2026-03-02T07:00:00Z");

    List<Member> joined =
        Together.run(
            List.of(
                () -> coaching.enrolment().join(anna, zone, now),
                () -> coaching.enrolment().join(anna, zone, now)));

    assertThat(joined.getFirst()).isEqualTo(joined.getLast());
    assertThat(database.count("member")).isEqualTo(1);
    assertThat(database.count("consent")).isEqualTo(1);
    assertThat(database.count("nudge_slot")).isEqualTo(5);
  }

  private Nudge nudgedAt(Member member, String local) {
    coaching.replica().sendDue(local(member, local));
    return new SentNudges(database.jdbi()).to(member).getFirst();
  }

  private static DueSlot planned(Member member, Slot slot, String day) {
    LocalDate on = LocalDate.parse(day);
    return new DueSlot(
        member.id(),
        slot,
        slot.usualTime(),
        on,
        on.atTime(slot.usualTime()).atZone(member.zone()).toInstant());
  }

  private List<DueSlot> plan(Member member) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .registerRowMapper(ConstructorMapper.factory(DueSlot.class))
                    .createQuery(
                        "SELECT member_id, slot, local_time, next_on, next_at FROM nudge_slot"
                            + " WHERE member_id = :member")
                    .bind("member", member.id())
                    .mapTo(DueSlot.class)
                    .list());
  }
}
