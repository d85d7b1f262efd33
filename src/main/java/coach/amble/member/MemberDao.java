package coach.amble.member;

import coach.amble.workspace.WorkspaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** Whoever has no open consent counts as stopped, whatever else the row says. */
@RegisterConstructorMapper(MemberRow.class)
interface MemberDao {

  @SqlQuery(
      """
      SELECT m.id, m.workspace_id, m.user_id, m.zone, m.started_on,
             CASE WHEN c.id IS NULL THEN 'STOPPED' ELSE m.status END AS status,
             CASE WHEN c.id IS NOT NULL THEN m.paused_until END AS paused_until
      FROM member m LEFT JOIN consent c ON c.member_id = m.id AND c.withdrawn_at IS NULL
      WHERE m.workspace_id = :workspace AND m.user_id = :user
      """)
  Optional<MemberRow> findByPerson(
      @Bind("workspace") WorkspaceId workspace, @Bind("user") String user);

  @SqlQuery(
      """
      SELECT m.id, m.workspace_id, m.user_id, m.zone, m.started_on,
             CASE WHEN c.id IS NULL THEN 'STOPPED' ELSE m.status END AS status,
             CASE WHEN c.id IS NOT NULL THEN m.paused_until END AS paused_until
      FROM member m LEFT JOIN consent c ON c.member_id = m.id AND c.withdrawn_at IS NULL
      WHERE m.id = :id
      """)
  Optional<MemberRow> findById(@Bind("id") MemberId id);

  /** A hold outlives stopping and joining again. */
  @SqlQuery(
      """
      INSERT INTO member (workspace_id, user_id, zone, status, started_on)
      VALUES (:workspace, :user, :zone, 'ACTIVE', :startedOn)
      ON CONFLICT ON CONSTRAINT member_user_key
      DO UPDATE SET zone = excluded.zone, paused_until = NULL,
                    status = CASE member.status WHEN 'ON_HOLD' THEN 'ON_HOLD' ELSE 'ACTIVE' END
      RETURNING id
      """)
  MemberId upsert(
      @Bind("workspace") WorkspaceId workspace,
      @Bind("user") String user,
      @Bind("zone") ZoneId zone,
      @Bind("startedOn") LocalDate startedOn);

  @SqlUpdate(
      """
      INSERT INTO consent (member_id, version, given_at)
      VALUES (:member, :version, :now)
      ON CONFLICT (member_id) WHERE withdrawn_at IS NULL DO NOTHING
      """)
  int insertConsent(
      @Bind("member") MemberId member, @Bind("version") int version, @Bind("now") Instant now);

  @SqlUpdate(
      """
      UPDATE consent SET withdrawn_at = :now
      WHERE member_id = :member AND withdrawn_at IS NULL
      """)
  int withdrawConsent(@Bind("member") MemberId member, @Bind("now") Instant now);

  /**
   * Whoever stopped stays so: only joining again brings consent. A hold stays too. The row is taken
   * in any case, here and below, so that changes at the same time follow one another.
   */
  @SqlUpdate(
      """
      UPDATE member
      SET status = CASE WHEN status IN ('STOPPED', 'ON_HOLD') THEN status ELSE :status END,
          paused_until = CASE WHEN status IN ('STOPPED', 'ON_HOLD') THEN NULL
                              ELSE CAST(:pausedUntil AS timestamptz) END
      WHERE id = :member
      """)
  int updateStatus(
      @Bind("member") MemberId member,
      @Bind("status") Status status,
      @Bind("pausedUntil") @Nullable Instant pausedUntil);

  @SqlUpdate(
      """
      UPDATE member
      SET status = CASE status WHEN 'STOPPED' THEN status ELSE 'ON_HOLD' END, paused_until = NULL
      WHERE id = :member
      """)
  int hold(@Bind("member") MemberId member);

  @SqlUpdate(
      """
      UPDATE member SET status = CASE status WHEN 'ON_HOLD' THEN 'ACTIVE' ELSE status END
      WHERE id = :member
      """)
  int release(@Bind("member") MemberId member);

  @SqlUpdate(
      """
      UPDATE member
      SET status = CASE status WHEN 'ON_HOLD' THEN status ELSE 'STOPPED' END, paused_until = NULL
      WHERE id = :member
      """)
  int stop(@Bind("member") MemberId member);
}
