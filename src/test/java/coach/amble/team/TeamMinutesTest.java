package coach.amble.team;

import static coach.amble.testing.MemberFixture.aMember;
import static coach.amble.testing.MemberFixture.local;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import coach.amble.member.Member;
import coach.amble.testing.Coaching;
import coach.amble.testing.TestDatabase;
import coach.amble.walk.Minutes;
import coach.amble.walk.Recorded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeamMinutesTest {
  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static final LocalDate TUESDAY = LocalDate.parse("2026-03-10");

  private Coaching coaching;
  private TeamMinutes teams;
  private Instant now;

  @BeforeEach
  void open() {
    coaching = Coaching.on(database.jdbi());
    teams = new TeamMinutes(database.jdbi(), 5);
    now = Instant.parse("2026-03-10T12:00:00Z");
  }

  @Test
  void whoIsInNoTeamSeesNone() {
    assertThat(teams.week(aMember().in(coaching), now)).isEqualTo(new TeamWeek.NoTeam());
  }

  @Test
  void aSumIsHiddenUnderFiveWalkersAndShownAtFive() {
    List<Member> team = team(6);
    for (Member member : team.subList(0, 4)) {
      walk(member, 10);
      assertHidden(team.getFirst());
    }

    walk(team.get(4), 10);

    assertShown(team.getFirst(), 50);
  }

  @Test
  void whoDidNotWalkDoesNotCountAsAWalker() {
    List<Member> team = team(20);
    team.subList(0, 4).forEach(member -> walk(member, 60));

    assertHidden(team.getFirst());
  }

  @Test
  void everybodyInTheTeamSeesTheSameAlsoWhoDidNotWalk() {
    List<Member> team = walkingTeam(5, 10);
    Member idle = joining("Support");

    assertThat(team).allSatisfy(member -> assertShown(member, 50));
    assertShown(idle, 50);
  }

  @Test
  void whoIsInAnotherTeamOrWorkspaceSeesNothingOfIt() {
    walkingTeam(5, 10);
    Member elsewhere = aMember().inWorkspace("T0OTHER").in(coaching);
    Member sales = aMember().in(coaching);
    teams.create(sales, "Sales", now);

    assertThat(teams.join(elsewhere, "Support", now)).isEqualTo(new Joined.NoSuchTeam("Support"));
    assertHidden(sales);
  }

  @Test
  void aNewWalkerDoesNotChangeWhatIsShown() {
    List<Member> team = walkingTeam(5, 10);
    assertShown(team.getFirst(), 50);

    Member newcomer = joining("Support");
    walk(newcomer, 37);

    assertShown(team.getFirst(), 50);
    assertShown(newcomer, 50);
  }

  @Test
  void oneWhoLeavesDoesNotChangeWhatIsShown() {
    List<Member> team = walkingTeam(6, 10);
    assertShown(team.getFirst(), 60);

    assertThat(teams.leave(team.getLast())).map(Team::name).contains("Support");

    assertShown(team.getFirst(), 60);
    assertThat(teams.week(team.getLast(), now)).isEqualTo(new TeamWeek.NoTeam());
  }

  @Test
  void oneWhoLeavesAndComesBackChangesNothing() {
    List<Member> team = walkingTeam(6, 10);
    assertShown(team.getFirst(), 60);

    teams.leave(team.getLast());
    assertShown(team.getFirst(), 60);
    teams.join(team.getLast(), "Support", now);

    assertShown(team.getFirst(), 60);
  }

  @Test
  void oneWhoTakesAWalkBackDoesNotChangeWhatIsShown() {
    List<Member> team = walkingTeam(6, 10);
    assertShown(team.getFirst(), 60);

    assertThat(coaching.walks().undoLast(team.getLast(), now)).isInstanceOf(Recorded.Undone.class);

    assertShown(team.getFirst(), 60);
  }

  @Test
  void oneWhoWalksAgainAndAgainDoesNotChangeWhatIsShown() {
    List<Member> team = walkingTeam(5, 10);
    assertShown(team.getFirst(), 50);

    for (int walk = 0; walk < 6; walk++) {
      walk(team.getLast(), 20);
      assertShown(team.getFirst(), 50);
    }
  }

  @Test
  void theSumMovesOnOnceFiveWalkedMore() {
    List<Member> team = walkingTeam(6, 10);
    assertShown(team.getFirst(), 60);
    for (Member member : team.subList(0, 4)) {
      walk(member, 5);
      assertShown(team.getFirst(), 60);
    }

    walk(team.get(4), 5);

    now = now.plusSeconds(60);
    teams.releaseDue(now);
    assertThat(teams.week(team.getFirst(), now))
        .isEqualTo(new TeamWeek.Shown(theTeam(), new Minutes(85), now));
  }

  @Test
  void aSumOnceShownStaysWhenTooFewAreLeft() {
    List<Member> team = walkingTeam(5, 10);
    assertShown(team.getFirst(), 50);

    team.subList(1, 5).forEach(teams::leave);

    assertShown(team.getFirst(), 50);
  }

  @Test
  void aNewWeekBeginsHidden() {
    List<Member> team = walkingTeam(5, 10);
    assertShown(team.getFirst(), 50);

    assertThat(teams.week(team.getFirst(), local(team.getFirst(), "2026-03-16T00:00")))
        .isEqualTo(new TeamWeek.Hidden(theTeam(), 5));
    assertThat(teams.week(team.getFirst(), local(team.getFirst(), "2026-03-15T23:59")))
        .isEqualTo(new TeamWeek.Shown(theTeam(), new Minutes(50), now));
  }

  @Test
  void whileTheWeekTurnsBothItsEndAndTheNextBeginAreDrawnUp() {
    List<Member> team = team(5);
    now = local(team.getFirst(), "2026-03-15T23:59");
    team.forEach(
        member ->
            coaching.walks().record(member, new Minutes(10), LocalDate.parse("2026-03-15"), now));
    Instant after = local(team.getFirst(), "2026-03-16T00:01");
    team.forEach(
        member ->
            coaching.walks().record(member, new Minutes(20), LocalDate.parse("2026-03-16"), after));

    teams.releaseDue(after);

    assertThat(teams.week(team.getFirst(), now))
        .isEqualTo(new TeamWeek.Shown(theTeam(), new Minutes(50), after));
    assertThat(teams.week(team.getFirst(), after))
        .isEqualTo(new TeamWeek.Shown(theTeam(), new Minutes(100), after));
  }

  @Test
  void walksOfOtherWeeksDoNotCount() {
    List<Member> team = team(5);
    team.forEach(
        member ->
            coaching.walks().record(member, new Minutes(10), LocalDate.parse("2026-03-08"), now));

    assertHidden(team.getFirst());
  }

  @Test
  void theSmallestGroupIsASettingButNeverUnderThree() {
    assertThatIllegalArgumentException().isThrownBy(() -> new TeamMinutes(database.jdbi(), 2));
    teams = new TeamMinutes(database.jdbi(), 3);
    List<Member> team = walkingTeam(2, 10);
    teams.releaseDue(now);
    assertThat(teams.week(team.getFirst(), now)).isEqualTo(new TeamWeek.Hidden(theTeam(), 3));

    walk(joining("Support"), 10);

    assertShown(team.getFirst(), 30);
  }

  @Test
  void beingInOneTeamLeavesTheOneBefore() {
    List<Member> support = walkingTeam(5, 10);
    Member mover = support.getFirst();
    Member sales = aMember().in(coaching);
    teams.create(sales, "Sales", now);

    assertThat(teams.join(mover, "  sALES ", now))
        .isInstanceOfSatisfying(
            Joined.In.class, in -> assertThat(in.team().name()).isEqualTo("Sales"));

    assertThat(database.count("team_member")).isEqualTo(6);
    assertHidden(support.getLast());
  }

  @Test
  void aNameIsTakenOnceInAWorkspaceWhateverItsCase() {
    Member anna = aMember().in(coaching);
    Member ben = aMember().in(coaching);
    Member elsewhere = aMember().inWorkspace("T0OTHER").in(coaching);

    assertThat(teams.create(anna, " Support ", now)).isInstanceOf(Joined.In.class);
    assertThat(teams.create(ben, "SUPPORT", now)).isEqualTo(new Joined.NameTaken("SUPPORT"));
    assertThat(teams.create(elsewhere, "Support", now)).isInstanceOf(Joined.In.class);
    assertThat(teams.leave(ben)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\t",
        "a\u0000b",
        "two\nlines",
        "1234567890123456789012345678901234567890123456789012345678901"
      })
  void aNameHasToBeShortAndVisible(String name) {
    assertThat(teams.create(aMember().in(coaching), name, now))
        .isEqualTo(new Joined.NameUnusable());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "Größe & Co. <3",
        "🚶 Walkers",
        "123456789012345678901234567890123456789012345678901234567890"
      })
  void anyOtherNameWillDo(String name) {
    assertThat(teams.create(aMember().in(coaching), name, now))
        .isInstanceOfSatisfying(
            Joined.In.class, in -> assertThat(in.team().name()).isEqualTo(name));
  }

  /** Nothing but members, their teams and their minutes: no path from pain to a team. */
  @Test
  void theTablesOfTeamsReferToNothingOfPain() {
    List<String> referred =
        database
            .jdbi()
            .withHandle(
                handle ->
                    handle
                        .createQuery(
                            """
                            SELECT DISTINCT confrelid::regclass::text FROM pg_constraint
                            WHERE contype = 'f' AND conrelid::regclass::text LIKE 'team%'
                            """)
                        .mapTo(String.class)
                        .list());

    assertThat(referred).containsExactlyInAnyOrder("member", "team", "team_release");
  }

  private List<Member> walkingTeam(int members, int minutes) {
    List<Member> team = team(members);
    team.forEach(member -> walk(member, minutes));
    return team;
  }

  /** The team Support. */
  private List<Member> team(int members) {
    List<Member> team = new ArrayList<>();
    team.add(aMember().in(coaching));
    teams.create(team.getFirst(), "Support", now);
    while (team.size() < members) {
      team.add(joining("Support"));
    }
    return team;
  }

  private Member joining(String team) {
    Member member = aMember().in(coaching);
    assertThat(teams.join(member, team, now)).isInstanceOf(Joined.In.class);
    return member;
  }

  private void walk(Member member, int minutes) {
    coaching.walks().record(member, new Minutes(minutes), TUESDAY, now);
  }

  private Team theTeam() {
    return database
        .jdbi()
        .withExtension(
            TeamDao.class, dao -> dao.findByName(aMember().person().workspace(), "Support"))
        .orElseThrow();
  }

  private void assertHidden(Member member) {
    teams.releaseDue(now);
    assertThat(teams.week(member, now)).isInstanceOf(TeamWeek.Hidden.class);
  }

  private void assertShown(Member member, int minutes) {
    teams.releaseDue(now);
    assertThat(teams.week(member, now))
        .isInstanceOfSatisfying(
            TeamWeek.Shown.class,
            shown -> assertThat(shown.minutes()).isEqualTo(new Minutes(minutes)));
  }
}
