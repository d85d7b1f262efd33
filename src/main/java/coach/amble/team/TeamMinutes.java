package coach.amble.team;

import coach.amble.member.Member;
import coach.amble.member.MemberId;
import coach.amble.walk.Minutes;
import coach.amble.walk.WalkLog;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A team's minutes of the week, as a sum that tells nothing about any one member. */
public final class TeamMinutes {
  private static final Logger log = LoggerFactory.getLogger(TeamMinutes.class);

  private final Jdbi jdbi;
  private final TeamDao teams;
  private final TeamReleaseDao releases;
  private final int smallestGroup;

  /**
   * @param smallestGroup fewest contributing members of a sum, at least {@value
   *     ReleasePolicy#FLOOR}
   */
  public TeamMinutes(Jdbi jdbi, int smallestGroup) {
    if (smallestGroup < ReleasePolicy.FLOOR) {
      throw new IllegalArgumentException(
          "a team's sum needs at least " + ReleasePolicy.FLOOR + " members");
    }
    this.jdbi = jdbi;
    this.teams = jdbi.onDemand(TeamDao.class);
    this.releases = jdbi.onDemand(TeamReleaseDao.class);
    this.smallestGroup = smallestGroup;
  }

  /**
   * This week's minutes of the team that the member is in, as they were last drawn up. Everybody in
   * it sees the same.
   */
  public TeamWeek week(Member member, Instant now) {
    return releases
        .find(member.id(), WalkLog.monday(member.today(now)))
        .map(this::week)
        .orElseGet(TeamWeek.NoTeam::new);
  }

  private TeamWeek week(TeamReleaseDao.Seen seen) {
    Team team = new Team(seen.id(), seen.name());
    return seen.releasedAt() == null
        ? new TeamWeek.Hidden(team, smallestGroup)
        : new TeamWeek.Shown(team, seen.minutes(), seen.releasedAt());
  }

  /**
   * Draws up the sums of the teams in which somebody walked, took a walk back, came or went, for
   * the weeks that are current somewhere. Any number of replicas may do so at once.
   */
  public void releaseDue(Instant now) {
    releases.collectChanges();
    releases.listDue().forEach(team -> attempt(team, now));
  }

  /** One team's trouble doesn't stop the others. */
  private void attempt(TeamId team, Instant now) {
    try {
      jdbi.useTransaction(handle -> release(team, now));
    } catch (RuntimeException e) {
      log.error("the sum of team {} could not be drawn up and stays due", team.value(), e);
    }
  }

  private void release(TeamId team, Instant now) {
    releases.lock(team);
    if (releases.deleteDue(team) > 0) {
      ReleasePolicy.weeks(now).forEach(monday -> releaseIfAllowed(team, monday, now));
    }
  }

  private void releaseIfAllowed(TeamId team, LocalDate monday, Instant now) {
    Map<MemberId, Integer> minutes = releases.minutesByMember(team, monday, monday.plusDays(6));
    if (ReleasePolicy.mayRelease(releases.shares(team, monday), minutes, smallestGroup)) {
      int sum = minutes.values().stream().mapToInt(Integer::intValue).sum();
      releases.upsert(team, monday, new Minutes(sum), now);
      releases.deleteShares(team, monday);
      releases.insertShares(team, monday, minutes.keySet(), minutes.values());
    }
  }

  /** Members choose their team themselves; being in one leaves the one before. */
  public Joined join(Member member, String name, Instant now) {
    return teams
        .findByName(member.person().workspace(), name.strip())
        .map(team -> join(member, team, now))
        .orElseGet(() -> new Joined.NoSuchTeam(name.strip()));
  }

  public Joined create(Member member, String name, Instant now) {
    if (!Team.isName(name.strip())) {
      return new Joined.NameUnusable();
    }
    Optional<Team> created = teams.insert(member.person().workspace(), name.strip(), member.id());
    return created
        .map(team -> join(member, team, now))
        .orElseGet(() -> new Joined.NameTaken(name.strip()));
  }

  private Joined join(Member member, Team team, Instant now) {
    teams.join(member.id(), team.id(), now);
    return new Joined.In(team);
  }

  /** Empty if the member was in no team. */
  public Optional<Team> leave(Member member) {
    return teams.leave(member.id());
  }
}
