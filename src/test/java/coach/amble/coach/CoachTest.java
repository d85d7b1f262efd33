package coach.amble.coach;

import static coach.amble.testing.MemberFixture.aMember;
import static coach.amble.testing.MemberFixture.local;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import coach.amble.gap.Gap;
import coach.amble.member.Member;
import coach.amble.member.Person;
import coach.amble.member.Status;
import coach.amble.nudge.NudgeId;
import coach.amble.nudge.NudgeState;
import coach.amble.testing.NudgeTable;
import coach.amble.testing.TestDatabase;
import coach.amble.understanding.safety.RedFlag;
import coach.amble.understanding.talk.Intent;
import coach.amble.walk.Minutes;
import coach.amble.workspace.WorkspaceId;
import coach.amble.workspace.WorkspaceSettings;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an Intent does, and what comes of it. */
class CoachTest {
  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private Coached coach;
  private Member anna;

  @BeforeEach
  void open() {
    coach = new Coached(database.jdbi(), Instant.EPOCH);
    anna = aMember().in(coach.coaching());
    coach.now = local(anna, "2026-03-02T12:30");
  }

  @Test
  void aWalkToldAnswersTheOpenNudge() {
    coach.nudged(anna, "LUNCH", 7);

    assertThat(coach.told(anna, done(10, null))).isInstanceOf(WalkResult.Kept.class);

    assertThat(states()).containsExactly(NudgeState.DONE);
    assertThat(walked()).isEqualTo(new Minutes(10));
  }

  @Test
  void doneWithoutMinutesMeansThoseSuggested() {
    coach.nudged(anna, "LUNCH", 7);

    coach.told(anna, done(null, null));

    assertThat(walked()).isEqualTo(new Minutes(7));
    assertThat(coach.told(anna, done(null, null)))
        .isEqualTo(new WalkResult.Refused(WalkResult.Why.NO_NUDGE));
    assertThat(walked()).isEqualTo(new Minutes(7));
  }

  @Test
  void anAnswerThatComesTwiceAtOnceCountsOnce() {
    NudgeId nudge = coach.nudged(anna, "LUNCH", 7);
    About.Open both = new About.Open(coach.coaching().nudges().find(nudge));
    Asker asker = coach.asker(anna.person());

    coach.heard(asker.person(), new Heard.Said(done(null, null), both, false));

    assertThat(coach.heard(asker.person(), new Heard.Said(done(null, null), both, false)))
        .isEqualTo(new NudgeResult.AnsweredBefore());
    assertThat(walked()).isEqualTo(new Minutes(7));
  }

  @Test
  void yesterdaysWalkLeavesTodaysNudgeOpen() {
    coach.nudged(anna, "LUNCH", 7);

    coach.told(anna, done(10, LocalDate.parse("2026-03-01")));

    assertThat(states()).containsExactly(NudgeState.OPEN);
  }

  @Test
  void aWalkDoesNotAnswerTheQuestionAboutTheBack() {
    coach.nudged(anna, "EVENING", 0);

    coach.told(anna, done(10, null));

    assertThat(states()).containsExactly(NudgeState.OPEN);
  }

  @Test
  void aTapAnswersItsOwnNudgeOnce() {
    NudgeId lunch = coach.nudged(anna, "LUNCH", 7);
    coach.nudged(anna, "AFTERNOON", 3);

    assertThat(coach.tapped(anna, lunch, done(null, null))).isInstanceOf(WalkResult.Kept.class);
    assertThat(coach.tapped(anna, lunch, done(15, null)))
        .isEqualTo(new NudgeResult.AnsweredBefore());
    assertThat(coach.tapped(anna, lunch, new Intent.Skip(null)))
        .isEqualTo(new NudgeResult.AnsweredBefore());
    assertThat(coach.tapped(anna, lunch, new Intent.Snooze(null)))
        .isEqualTo(new NudgeResult.AnsweredBefore());

    assertThat(walked()).isEqualTo(new Minutes(7));
    assertThat(states()).containsExactlyInAnyOrder(NudgeState.DONE, NudgeState.OPEN);
  }

  @Test
  void somebodyElsesNudgeAndOneOfLongAgoAreGone() {
    Member ben = aMember().in(coach.coaching());
    NudgeId annas = coach.nudged(anna, "LUNCH", 7);
    List<Intent> answers =
        List.of(done(null, null), new Intent.Skip(null), new Intent.Snooze(null));

    assertThat(answers)
        .allSatisfy(
            it -> assertThat(coach.tapped(ben, annas, it)).isEqualTo(new NudgeResult.Gone()));
    coach.now = local(anna, "2026-03-10T12:30");
    assertThat(answers)
        .allSatisfy(
            it -> assertThat(coach.tapped(anna, annas, it)).isEqualTo(new NudgeResult.Gone()));
    assertThat(states()).containsExactly(NudgeState.OPEN);
  }

  @Test
  void puttingOffHasAnEndWithinTheDay() {
    NudgeId nudge = coach.nudged(anna, "LUNCH", 7);

    assertThat(coach.told(anna, new Intent.Snooze(Duration.ofMinutes(20))))
        .isEqualTo(new NudgeResult.Snoozed(local(anna, "2026-03-02T12:50")));
    assertThat(coach.tapped(anna, nudge, new Intent.Snooze(Duration.ofHours(12))))
        .isEqualTo(new NudgeResult.TooLate());
    coach.told(anna, new Intent.Skip(null));
    assertThat(coach.told(anna, new Intent.Snooze(null))).isEqualTo(new NudgeResult.NothingOpen());
  }

  static Stream<Intent> whatOnlyMembersMayAsk() {
    return Stream.of(
        done(10, null),
        new Intent.Skip(null),
        new Intent.Snooze(null),
        new Intent.Pain(4),
        new Intent.Pause(LocalDateTime.parse("2026-03-05T00:00")),
        new Intent.Resume(),
        new Intent.LookedAt(),
        new Intent.Stats(),
        new Intent.Undo(),
        new Intent.Help(),
        new Intent.Start(),
        new Intent.TeamCreate("Support"),
        new Intent.TeamJoin("Support"),
        new Intent.TeamLeave(),
        new Intent.TeamShow(),
        new Intent.Unknown(Intent.Problem.UNCLEAR));
  }

  @Test
  void theListOfWhatOnlyMembersMayAskIsWhole() {
    assertThat(whatOnlyMembersMayAsk().map(Object::getClass))
        .containsExactlyInAnyOrder(Intent.Members.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("whatOnlyMembersMayAsk")
  void whoeverHasNotJoinedIsIntroducedAndNothingIsKept(Intent intent) {
    Person stranger = new Person(new WorkspaceId("T0WILLOW"), "U0STRANGER");
    coach.told(anna, new Intent.Stop());

    assertThat(coach.asked(coach.asker(stranger), intent)).isEqualTo(new MemberResult.Introduced());
    assertThat(coach.asked(coach.asker(anna.person()), intent))
        .isEqualTo(new MemberResult.Introduced());

    assertThat(coach.find(anna)).map(Member::status).contains(Status.STOPPED);
    assertThat(database.count("member")).isOne();
    assertThat(database.count("walk")).isZero();
    assertThat(database.count("team")).isZero();
  }

  @Test
  void joiningStartsAndStoppingEndsAtOnce() {
    Person cara = new Person(new WorkspaceId("T0WILLOW"), "U0CARA");
    var result = coach.asked(coach.asker(cara), new Intent.Join(ZoneId.of("Asia/Kathmandu")));

    assertThat(result)
        .isInstanceOfSatisfying(
            MemberResult.Joined.class,
            it -> {
              assertThat(it.before()).isFalse();
              assertThat(it.next()).isPresent();
            });
    assertThat(coach.asked(coach.asker(cara), new Intent.Stop()))
        .isEqualTo(new MemberResult.Stopped());
    assertThat(coach.asker(cara).member()).isEmpty();
  }

  static Stream<Intent> whatDoesNotEndAHold() {
    return Stream.of(
        new Intent.Resume(),
        new Intent.Start(),
        new Intent.Pause(LocalDateTime.parse("2026-03-05T00:00")),
        new Intent.Pause(null),
        new Intent.Stop(),
        done(10, null));
  }

  @Test
  void whatWasReadBeforeAHoldDoesNotEndIt() {
    Asker before = coach.asker(anna.person());
    coach.heard(anna.person(), new Heard.Urgent(RedFlag.CAUDA_EQUINA));

    assertThat(coach.asked(before, new Intent.Resume())).isEqualTo(new SafetyResult.StillOnHold());
    assertThat(coach.asked(before, new Intent.Pause(LocalDateTime.parse("2026-03-05T00:00"))))
        .isEqualTo(new SafetyResult.StillOnHold());
    assertThat(coach.find(anna)).map(Member::status).contains(Status.ON_HOLD);
  }

  @Test
  void anOldButtonEndsNoPause() {
    coach.told(anna, new Intent.Pause(LocalDateTime.parse("2026-03-05T00:00")));

    coach.told(anna, new Intent.LookedAt());

    assertThat(coach.find(anna)).map(Member::status).contains(Status.PAUSED);
  }

  @Test
  void oneWalkIsTakenBackOnceAndByItsOwnMember() {
    WalkResult.Kept kept = (WalkResult.Kept) coach.told(anna, done(10, null));
    coach.told(anna, done(5, null));
    Member ben = aMember().in(coach.coaching());

    assertThat(coach.about(ben, kept.walk().id(), new Intent.Undo()))
        .isEqualTo(new WalkResult.NothingToUndo());
    assertThat(coach.about(anna, kept.walk().id(), new Intent.Undo()))
        .isInstanceOf(WalkResult.Undone.class);
    assertThat(coach.about(anna, kept.walk().id(), new Intent.Undo()))
        .isEqualTo(new WalkResult.NothingToUndo());
    assertThat(walked()).isEqualTo(new Minutes(5));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> coach.about(anna, kept.walk().id(), new Intent.Skip(null)));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 301, 9999})
  void impossibleMinutesRecordNothingAndLeaveTheNudgeOpen(int minutes) {
    NudgeId nudge = coach.nudged(anna, "LUNCH", 7);
    var refused = new WalkResult.Refused(WalkResult.Why.MINUTES);

    assertThat(coach.told(anna, done(minutes, null))).isEqualTo(refused);
    assertThat(coach.tapped(anna, nudge, done(minutes, null))).isEqualTo(refused);

    assertThat(states()).containsExactly(NudgeState.OPEN);
    assertThat(database.count("walk")).isZero();
  }

  @ParameterizedTest
  @MethodSource("whatDoesNotEndAHold")
  void aHoldIsEndedByNothingButThatSomebodyLookedAtIt(Intent intent) {
    assertThat(coach.heard(anna.person(), new Heard.Urgent(RedFlag.CAUDA_EQUINA)))
        .isInstanceOf(SafetyResult.Urgent.class);

    Result result = coach.told(anna, intent);

    assertThat(result)
        .isInstanceOfAny(
            SafetyResult.StillOnHold.class, WalkResult.Kept.class, MemberResult.Stopped.class);
    coach.asked(coach.asker(anna.person()), new Intent.Join(anna.zone()));
    assertThat(coach.find(anna)).map(Member::status).contains(Status.ON_HOLD);
    assertThat(database.count("nudge_slot")).isZero();

    assertThat(coach.told(anna, new Intent.LookedAt())).isInstanceOf(SafetyResult.Released.class);
    assertThat(coach.find(anna)).map(Member::status).contains(Status.ACTIVE);
    assertThat(database.count("nudge_slot")).isEqualTo(5);
  }

  @Test
  void aPauseNeedsAnEndThatIsStillToCome() {
    assertThat(coach.told(anna, new Intent.Pause(null))).isEqualTo(new MemberResult.HowLong());
    assertThat(coach.told(anna, new Intent.Pause(LocalDateTime.parse("2026-03-02T12:30"))))
        .isEqualTo(new MemberResult.HowLong());
    assertThat(coach.told(anna, new Intent.Pause(LocalDateTime.parse("2026-03-05T00:00"))))
        .isEqualTo(new MemberResult.Paused(local(anna, "2026-03-05T00:00")));
  }

  @Test
  void aWalkAndHowTheBackIsCanBeToldAtOnce() {
    assertThat(coach.told(anna, new Intent.Done(10, 3, null)))
        .isInstanceOfSatisfying(
            Result.Both.class,
            it -> {
              assertThat(it.first()).isInstanceOf(WalkResult.Kept.class);
              assertThat(it.second()).isInstanceOf(PainResult.Advised.class);
            });
    assertThat(database.count("check_in")).isOne();
  }

  @Test
  void whatWorriesGetsALineAndIsDoneAllTheSame() {
    var said = new Heard.Said(done(10, null), new About.Open(Optional.empty()), true);

    assertThat(coach.heard(anna.person(), said))
        .isInstanceOfSatisfying(
            Result.Noted.class, it -> assertThat(it.result()).isInstanceOf(WalkResult.Kept.class));
  }

  static Stream<Intent> whatOnlyAdminsMayAsk() {
    return Stream.of(
        new Intent.Settings(),
        new Intent.Gaps(),
        new Intent.ChangeSettings("112", "call", "see", true));
  }

  @ParameterizedTest
  @MethodSource("whatOnlyAdminsMayAsk")
  void onlyAdminsSeeAndChangeTheWorkspace(Intent intent) {
    assertThat(coach.told(anna, intent)).isEqualTo(new AdminResult.Refused());
    assertThat(coach.workspaces.settings(anna.person().workspace()))
        .isEqualTo(WorkspaceSettings.DEFAULTS);
    assertThat(coach.asked(coach.asker(anna.person()).asAdmin(), intent))
        .isNotInstanceOf(AdminResult.Refused.class);
  }

  @Test
  void openQuestionsGoWhenTheyAreTurnedOff() {
    Asker admin = coach.asker(anna.person()).asAdmin();
    coach.asked(admin, new Intent.ChangeSettings("", "", "", true));
    coach.gaps.keep(
        anna.person().workspace(), Gap.Kind.OUTSIDE, "walking shoes for walking", coach.now);
    assertThat(database.count("gap")).isOne();

    coach.asked(admin, new Intent.ChangeSettings("", "", "", false));

    assertThat(database.count("gap")).isZero();
    assertThat(coach.asked(admin, new Intent.Gaps())).isEqualTo(new AdminResult.GapsOff());
  }

  private static Intent.Done done(@Nullable Integer minutes, @Nullable LocalDate day) {
    return new Intent.Done(minutes, null, day);
  }

  private List<NudgeState> states() {
    return new NudgeTable(database.jdbi()).states(anna);
  }

  private Minutes walked() {
    return coach.coaching().walks().on(anna, anna.today(coach.now));
  }
}
