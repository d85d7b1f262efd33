package coach.amble.team;

import coach.amble.member.MemberId;
import coach.amble.walk.Minutes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.KeyColumn;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.config.ValueColumn;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

@RegisterConstructorMapper(TeamReleaseDao.Seen.class)
interface TeamReleaseDao {

  /** A team and what is shown of its week; without an instant, nothing is. */
  record Seen(TeamId id, String name, Minutes minutes, @Nullable Instant releasedAt) {}

  @SqlQuery(
      """
      SELECT t.id, t.name, coalesce(r.minutes, 0) AS minutes, r.released_at
      FROM team_member m
      JOIN team t ON t.id = m.team_id
      LEFT JOIN team_release r ON r.team_id = t.id AND r.week = :week
      WHERE m.member_id = :member
      """)
  Optional<Seen> find(@Bind("member") MemberId member, @Bind("week") LocalDate week);

  /** Who walked, or took a walk back, makes the sum due of the team that they are in. */
  @SqlUpdate(
      """
      WITH changed AS (DELETE FROM walk_change RETURNING member_id)
      INSERT INTO team_due (team_id)
      SELECT DISTINCT m.team_id FROM changed c JOIN team_member m ON m.member_id = c.member_id
      """)
  int collectChanges();

  @SqlQuery("SELECT DISTINCT team_id FROM team_due ORDER BY team_id")
  List<TeamId> listDue();

  /** One replica at a time draws up a team's sum; nobody else waits for that. */
  @SqlQuery("SELECT id FROM team WHERE id = :team FOR NO KEY UPDATE")
  Optional<TeamId> lock(@Bind("team") TeamId team);

  /** 0 if another replica drew up the sum. */
  @SqlUpdate("DELETE FROM team_due WHERE team_id = :team")
  int deleteDue(@Bind("team") TeamId team);

  @SqlQuery(
      """
      SELECT m.member_id, sum(w.minutes)::int AS minutes
      FROM team_member m JOIN walk w ON w.member_id = m.member_id
      WHERE m.team_id = :team AND w.undone_at IS NULL
        AND w.walked_on BETWEEN :monday AND :sunday
      GROUP BY m.member_id
      """)
  @KeyColumn("member_id")
  @ValueColumn("minutes")
  Map<MemberId, Integer> minutesByMember(
      @Bind("team") TeamId team,
      @Bind("monday") LocalDate monday,
      @Bind("sunday") LocalDate sunday);

  @SqlQuery(
      """
      SELECT member_id, minutes
      FROM team_release_share
      WHERE team_id = :team AND week = :week
      """)
  @KeyColumn("member_id")
  @ValueColumn("minutes")
  Map<MemberId, Integer> shares(@Bind("team") TeamId team, @Bind("week") LocalDate week);

  @SqlUpdate(
      """
      INSERT INTO team_release (team_id, week, minutes, released_at)
      VALUES (:team, :week, :minutes, :now)
      ON CONFLICT (team_id, week)
      DO UPDATE SET minutes = excluded.minutes, released_at = excluded.released_at
      """)
  int upsert(
      @Bind("team") TeamId team,
      @Bind("week") LocalDate week,
      @Bind("minutes") Minutes minutes,
      @Bind("now") Instant now);

  @SqlUpdate("DELETE FROM team_release_share WHERE team_id = :team AND week = :week")
  int deleteShares(@Bind("team") TeamId team, @Bind("week") LocalDate week);

  @SqlBatch(
      """
      INSERT INTO team_release_share (team_id, week, member_id, minutes)
      VALUES (:team, :week, :member, :minutes)
      """)
  int[] insertShares(
      @Bind("team") TeamId team,
      @Bind("week") LocalDate week,
      @Bind("member") Iterable<MemberId> members,
      @Bind("minutes") Iterable<Integer> minutes);
}
