package coach.amble.walk;

import coach.amble.member.MemberId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

@RegisterConstructorMapper(Walk.class)
@RegisterConstructorMapper(Tally.class)
interface WalkDao {

  /** Leaves a mark that the member's minutes changed, as {@link #undo} does. */
  @SqlQuery(
      """
      WITH mark AS (INSERT INTO walk_change (member_id) VALUES (:member))
      INSERT INTO walk (member_id, walked_on, minutes, recorded_at)
      VALUES (:member, :walkedOn, :minutes, :now)
      RETURNING id, minutes, walked_on
      """)
  Walk insert(
      @Bind("member") MemberId member,
      @Bind("walkedOn") LocalDate walkedOn,
      @Bind("minutes") Minutes minutes,
      @Bind("now") Instant now);

  @SqlQuery(
      """
      SELECT coalesce(sum(minutes) FILTER (WHERE walked_on = :day), 0) AS day,
             coalesce(sum(minutes), 0) AS week
      FROM walk
      WHERE member_id = :member AND undone_at IS NULL
        AND walked_on BETWEEN :monday AND :sunday
      """)
  Tally tally(
      @Bind("member") MemberId member,
      @Bind("day") LocalDate day,
      @Bind("monday") LocalDate monday,
      @Bind("sunday") LocalDate sunday);

  @SqlQuery(
      """
      SELECT id
      FROM walk
      WHERE member_id = :member AND undone_at IS NULL AND walked_on >= :since
      ORDER BY id DESC
      LIMIT 1
      """)
  Optional<WalkId> findLast(@Bind("member") MemberId member, @Bind("since") LocalDate since);

  @SqlQuery(
      """
      WITH undone AS (
        UPDATE walk SET undone_at = :now
        WHERE id = :walk AND member_id = :member AND undone_at IS NULL AND walked_on >= :since
        RETURNING id, member_id, minutes, walked_on
      ), mark AS (
        INSERT INTO walk_change (member_id) SELECT member_id FROM undone
      )
      SELECT id, minutes, walked_on FROM undone
      """)
  Optional<Walk> undo(
      @Bind("walk") WalkId walk,
      @Bind("member") MemberId member,
      @Bind("since") LocalDate since,
      @Bind("now") Instant now);
}
