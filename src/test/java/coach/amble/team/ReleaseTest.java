package coach.amble.team;

import static coach.amble.testing.MemberFixture.aMember;
import static org.assertj.core.api.Assertions.assertThat;

import coach.amble.app.Database;
import coach.amble.member.Member;
import coach.amble.testing.Coaching;
import coach.amble.testing.TestDatabase;
import coach.amble.testing.Together;
import coach.amble.walk.Minutes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A job draws up the sums; who walks or looks never waits for it, nor does it miss anybody. */
class ReleaseTest {
  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static final LocalDate TUESDAY = LocalDate.parse("2026-03-10");
  private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

  private final List<String> statements = new CopyOnWriteArrayList<>();
  private Jdbi jdbi;
  private Coaching coaching;
  private TeamMinutes teams;

  @BeforeEach
  void open() {
    jdbi = Database.jdbi(database.pool());
    jdbi.setSqlLogger(
        new SqlLogger() {
          @Override
          public void logBeforeExecution(StatementContext context) {
            statements.add(context.getRenderedSql().strip());
          }
        });
    coaching = Coaching.on(jdbi);
    teams = replica();
  }

  @Test
  void lookingAtTheTeamsWeekIsOneStatement() {
    Member anna = walkingTeam("Support").getFirst();
    teams.releaseDue(NOW);
    statements.clear();

    assertShown(anna, 50);

    assertThat(statements).hasSize(1).allMatch(sql -> sql.startsWith("SELECT"));
  }

  @Test
  void whatNobodyDrewUpYetIsSeenAsItWas() {
    List<Member> team = walkingTeam("Support");

    assertThat(teams.week(team.getFirst(), NOW)).isInstanceOf(TeamWeek.Hidden.class);
    teams.releaseDue(NOW);
    team.forEach(this::walk);

    assertShown(team.getFirst(), 50);
  }

  @Test
  void whereNothingChangedNothingIsDrawnUp() {
    walkingTeam("Support");
    walkingTeam("Sales");
    teams.releaseDue(NOW);
    statements.clear();

    teams.releaseDue(NOW.plusSeconds(10));

    assertThat(statements).hasSize(2);
    assertThat(database.count("team_due")).isZero();
    assertThat(database.count("walk_change")).isZero();
  }

  @Test
  void whoWalksWithoutATeamMakesNothingDue() {
    walk(aMember().in(coaching));
    statements.clear();

    teams.releaseDue(NOW);

    assertThat(statements).hasSize(2);
    assertThat(database.count("walk_change")).isZero();
  }

  @Test
  void comingAndGoingMakeASumDueAsAWalkDoes() {
    List<Member> walkers = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      walkers.add(aMember().in(coaching));
    }
    walkers.forEach(this::walk);
    teams.releaseDue(NOW);

    teams.create(walkers.getFirst(), "Support", NOW);
    walkers.subList(1, 5).forEach(member -> teams.join(member, "Support", NOW));
    teams.releaseDue(NOW);
    assertShown(walkers.getFirst(), 50);

    teams.create(walkers.getFirst(), "Sales", NOW);
    teams.leave(walkers.getLast());
    assertThat(
            database.count("team_due WHERE team_id = (SELECT id FROM team WHERE name = 'Support')"))
        .isEqualTo(2);
  }

  @RepeatedTest(5)
  void severalReplicasReleaseASumOnce() throws Exception {
    Member anna = walkingTeam("Support").getFirst();
    TeamMinutes second = replica();
    TeamMinutes third = replica();

    Together.runAll(
        () -> teams.releaseDue(NOW),
        () -> second.releaseDue(NOW.plusSeconds(1)),
        () -> third.releaseDue(NOW.plusSeconds(2)));

    assertShown(anna, 50);
    assertThat(statements)
        .filteredOn(sql -> sql.startsWith("INSERT INTO team_release "))
        .hasSize(1);
  }

  @Test
  void whoLooksOrWalksOrComesOrGoesWaitsForNoRelease() throws Exception {
    List<Member> team = walkingTeam("Support");
    teams.releaseDue(NOW);
    walk(team.get(1));
    Member newcomer = aMember().in(coaching);

    jdbi.useTransaction(
        releasing -> {
          releasing.execute("DELETE FROM team_due");
          releasing.execute("DELETE FROM walk_change");
          releasing.execute("SELECT id FROM team FOR NO KEY UPDATE");
          releasing.execute("SELECT team_id FROM team_release FOR UPDATE");
          Together.runAll(
              () -> atOnce(() -> assertShown(team.getFirst(), 50)),
              () -> atOnce(() -> walk(team.get(1))),
              () -> atOnce(() -> coaching.walks().undoLast(team.get(2), NOW)),
              () -> atOnce(() -> teams.join(newcomer, "Support", NOW)),
              () -> atOnce(() -> teams.leave(team.get(3))));
        });
  }

  @Test
  void whoLooksDoesNotEvenWaitForAWholeTeamHeldForGood() throws Exception {
    Member anna = walkingTeam("Support").getFirst();
    teams.releaseDue(NOW);

    jdbi.useTransaction(
        holding -> {
          holding.execute("SELECT id FROM team FOR UPDATE");
          holding.execute("SELECT member_id FROM team_member FOR UPDATE");
          Together.runAll(() -> atOnce(() -> assertShown(anna, 50)));
        });
  }

  @Test
  void aWalkWhoseTransactionEndsAfterTheReleaseIsInTheNextOne() throws Exception {
    List<Member> team = team("Support");
    team.subList(0, 4).forEach(this::walk);
    teams.releaseDue(NOW);

    jdbi.useTransaction(
        handle -> {
          walk(team.getLast());
          Together.runAll(() -> teams.releaseDue(NOW));
        });
    assertThat(teams.week(team.getFirst(), NOW)).isInstanceOf(TeamWeek.Hidden.class);
    teams.releaseDue(NOW);

    assertShown(team.getFirst(), 50);
  }

  @Test
  void oneTeamsTroubleStopsNoOtherAndItsSumStaysDue() {
    Member support = walkingTeam("Support").getFirst();
    Member sales = walkingTeam("Sales").getFirst();
    jdbi.useHandle(
        handle ->
            handle.execute(
                "ALTER TABLE team_release ADD CONSTRAINT poisonous CHECK (team_id <> "
                    + "%d)".formatted(team(support).id().value())));
    try {
      teams.releaseDue(NOW);
      assertThat(teams.week(support, NOW)).isInstanceOf(TeamWeek.Hidden.class);
      assertShown(sales, 50);
    } finally {
      jdbi.useHandle(
          handle -> handle.execute("ALTER TABLE team_release DROP CONSTRAINT poisonous"));
    }

    teams.releaseDue(NOW);

    assertShown(support, 50);
  }

  private TeamMinutes replica() {
    return new TeamMinutes(jdbi, 5);
  }

  /** Fails if it waits for a lock; half a second is long for any of these statements. */
  private void atOnce(Runnable work) {
    jdbi.useTransaction(
        handle -> {
          handle.execute("SET LOCAL lock_timeout = '500ms'");
          work.run();
        });
  }

  private List<Member> walkingTeam(String name) {
    List<Member> team = team(name);
    team.forEach(this::walk);
    return team;
  }

  /** Five people. */
  private List<Member> team(String name) {
    List<Member> team = new ArrayList<>();
    team.add(aMember().in(coaching));
    assertThat(teams.create(team.getFirst(), name, NOW)).isInstanceOf(Joined.In.class);
    while (team.size() < 5) {
      Member member = aMember().in(coaching);
      assertThat(teams.join(member, name, NOW)).isInstanceOf(Joined.In.class);
      team.add(member);
    }
    return team;
  }

  private void walk(Member member) {
    coaching.walks().record(member, new Minutes(10), TUESDAY, NOW);
  }

  private Team team(Member member) {
    assertThat(teams.week(member, NOW)).isInstanceOf(TeamWeek.Hidden.class);
    return ((TeamWeek.Hidden) teams.week(member, NOW)).team();
  }

  private void assertShown(Member member, int minutes) {
    assertThat(teams.week(member, NOW))
        .isInstanceOfSatisfying(
            TeamWeek.Shown.class,
            shown -> assertThat(shown.minutes()).isEqualTo(new Minutes(minutes)));
  }
}
