package coach.amble.team;

import coach.amble.member.MemberId;
import coach.amble.walk.Minutes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.KeyColumn;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.config.ValueColumn;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(TeamReleaseDao.Release.class)
interface TeamReleaseDao {

  /** A sum that was shown. */
  record Release(Minutes minutes, Instant releasedAt) {}

  /** One reader at a time draws up a team's sum. */
  @SqlQuery("SELECT id FROM team WHERE id = :team FOR UPDATE")
  TeamId lock(@Bind("team") TeamId team);

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
      SELECT minutes, released_at
      FROM team_release
      WHERE team_id = :team AND week = :week
      """)
  Optional<Release> find(@Bind("team") TeamId team, @Bind("week") LocalDate week);

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
