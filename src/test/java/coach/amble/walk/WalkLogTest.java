package coach.amble.walk;

import static coach.amble.testing.MemberFixture.aMember;
import static coach.amble.testing.MemberFixture.local;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import coach.amble.member.Member;
import coach.amble.testing.Coaching;
import coach.amble.testing.TestDatabase;
import coach.amble.testing.Together;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WalkLogTest {
  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static final LocalDate WEDNESDAY = LocalDate.parse("2026-03-11");

  private Coaching coaching;
  private WalkLog walks;
  private Member anna;
  private Instant now;

  @BeforeEach
  void open() {
    coaching = Coaching.on(database.jdbi());
    walks = coaching.walks();
    anna = aMember().in(coaching);
    now = local(anna, "2026-03-11T12:00");
  }

  @Test
  void aWalkCountsForItsDayAndItsWeek() {
    Recorded.Kept kept = walks.record(anna, new Minutes(10), WEDNESDAY, now);

    assertThat(kept.walk().minutes()).isEqualTo(new Minutes(10));
    assertThat(kept.walk().walkedOn()).isEqualTo(WEDNESDAY);
    assertThat(kept.today()).isEqualTo(tally(10, 10));
    assertThat(walks.record(anna, new Minutes(5), WEDNESDAY, now).today()).isEqualTo(tally(15, 15));
    assertThat(walks.on(anna, WEDNESDAY)).isEqualTo(new Minutes(15));
  }

  @Test
  void aWeekGoesFromMondayToSunday() {
    walk("2026-03-08", 1); // Sunday before
    walk("2026-03-09", 2); // Monday
    walk("2026-03-11", 4);

    assertThat(walks.today(anna, now)).isEqualTo(tally(4, 6));
    assertThat(walks.today(anna, local(anna, "2026-03-15T23:59"))).isEqualTo(tally(0, 6));
    assertThat(walks.today(anna, local(anna, "2026-03-16T00:00"))).isEqualTo(tally(0, 0));
    assertThat(walks.today(anna, local(anna, "2026-03-08T23:59"))).isEqualTo(tally(1, 1));
  }

  /** At one instant it is Sunday in Pago Pago, Monday in Kiritimati. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "Pacific/Pago_Pago,  2026-03-08, 12",
    "America/St_Johns,   2026-03-08, 12",
    "Asia/Kathmandu,     2026-03-08, 12",
    "Pacific/Auckland,   2026-03-09, 5",
    "Pacific/Kiritimati, 2026-03-09, 5"
  })
  void theWeeksEdgeIsTheMembers(String zone, LocalDate today, int week) {
    Instant edge = Instant.parse("2026-03-08T14:00:00Z");
    Member member = aMember().inZone(zone).in(coaching);

    walks.record(member, new Minutes(7), today.minusDays(1), edge);
    Recorded.Kept kept = walks.record(member, new Minutes(5), today, edge);

    assertThat(member.today(edge)).isEqualTo(today);
    assertThat(kept.today()).isEqualTo(tally(5, week));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2026-03-12, false",
    "2026-03-11, true",
    "2026-03-10, true",
    "2026-03-04, true",
    "2026-03-03, false",
    "2025-03-11, false"
  })
  void walksOfTodayAndSevenDaysBackAreTaken(LocalDate day, boolean taken) {
    assertThat(WalkLog.accepts(day, WEDNESDAY)).isEqualTo(taken);
    if (taken) {
      walks.record(anna, new Minutes(3), day, now);
    } else {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> walks.record(anna, new Minutes(3), day, now));
    }
    assertThat(walks.on(anna, day)).isEqualTo(new Minutes(taken ? 3 : 0));
  }

  @Test
  void tomorrowElsewhereIsNotTomorrowHere() {
    Member early = aMember().inZone("Pacific/Kiritimati").in(coaching);
    Instant edge = Instant.parse("2026-03-10T10:30:00Z");

    assertThat(walks.record(early, new Minutes(3), WEDNESDAY, edge).today()).isEqualTo(tally(3, 3));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> walks.record(anna, new Minutes(3), WEDNESDAY, edge));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 301, Integer.MAX_VALUE})
  void aWalkOutOfBoundsIsNotKept(int minutes) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> walks.record(anna, new Minutes(minutes), WEDNESDAY, now));
    assertThat(database.count("walk")).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 300})
  void theShortestAndTheLongestWalkAreKept(int minutes) {
    assertThat(walks.record(anna, new Minutes(minutes), WEDNESDAY, now).today())
        .isEqualTo(tally(minutes, minutes));
  }

  @Test
  void aWalkIsTakenBackOnce() {
    walk("2026-03-11", 10);
    Walk mistake = walk("2026-03-11", 50);

    assertThat(walks.undo(anna, mistake.id(), now))
        .isEqualTo(new Recorded.Undone(mistake, tally(10, 10)));
    assertThat(walks.undo(anna, mistake.id(), now)).isEqualTo(new Recorded.NothingToUndo());
    assertThat(walks.today(anna, now)).isEqualTo(tally(10, 10));
  }

  @Test
  void somebodyElsesWalkIsNotTakenBack() {
    Member ben = aMember().in(coaching);
    Walk annas = walk("2026-03-11", 10);

    assertThat(walks.undo(ben, annas.id(), now)).isEqualTo(new Recorded.NothingToUndo());
    assertThat(walks.undoLast(ben, now)).isEqualTo(new Recorded.NothingToUndo());
    assertThat(walks.today(anna, now)).isEqualTo(tally(10, 10));
    assertThat(walks.today(ben, now)).isEqualTo(tally(0, 0));
  }

  @Test
  void undoTakesBackWhatWasRecordedLastNotWhatWasWalkedLast() {
    walk("2026-03-11", 10);
    Walk late = walk("2026-03-09", 7);

    assertThat(walks.undoLast(anna, now)).isEqualTo(new Recorded.Undone(late, tally(10, 10)));
    assertThat(walks.undoLast(anna, now)).isInstanceOf(Recorded.Undone.class);
    assertThat(walks.undoLast(anna, now)).isEqualTo(new Recorded.NothingToUndo());
  }

  @Test
  void afterSevenDaysAWalkStays() {
    Walk old = walk("2026-03-11", 10);
    Instant seventh = local(anna, "2026-03-18T23:59");
    Instant eighth = local(anna, "2026-03-19T00:00");

    assertThat(walks.undoLast(anna, eighth)).isEqualTo(new Recorded.NothingToUndo());
    assertThat(walks.undo(anna, old.id(), eighth)).isEqualTo(new Recorded.NothingToUndo());
    assertThat(walks.on(anna, WEDNESDAY)).isEqualTo(new Minutes(10));
    assertThat(walks.undo(anna, old.id(), seventh)).isInstanceOf(Recorded.Undone.class);
  }

  @RepeatedTest(5)
  void twoUndosOfOneWalkTakeItBackOnce() throws Exception {
    walk("2026-03-11", 10);
    Walk mistake = walk("2026-03-11", 50);

    List<Recorded> undone =
        Together.run(
            List.of(
                () -> walks.undo(anna, mistake.id(), now),
                () -> walks.undo(anna, mistake.id(), now)));

    assertThat(undone).filteredOn(Recorded.Undone.class::isInstance).hasSize(1);
    assertThat(walks.today(anna, now)).isEqualTo(tally(10, 10));
  }

  @RepeatedTest(3)
  void walksRecordedAtOnceAllCount() throws Exception {
    Runnable walk = () -> walks.record(anna, new Minutes(3), WEDNESDAY, now);

    Together.runAll(walk, walk, walk, walk);

    assertThat(walks.today(anna, now)).isEqualTo(tally(12, 12));
  }

  private Walk walk(String day, int minutes) {
    return walks.record(anna, new Minutes(minutes), LocalDate.parse(day), now).walk();
  }

  private static Tally tally(int day, int week) {
    return new Tally(new Minutes(day), new Minutes(week));
  }
}
