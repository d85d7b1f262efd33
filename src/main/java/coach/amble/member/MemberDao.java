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

  @SqlQuery(
      """
      INSERT INTO member (workspace_id, user_id, zone, status, started_on)
      VALUES (:workspace, :user, :zone, 'ACTIVE', :startedOn)
      ON CONFLICT ON CONSTRAINT member_user_key
      DO UPDATE SET zone = excluded.zone, status = 'ACTIVE', paused_until = NULL
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

  /** Whoever stopped stays so: only joining again brings consent. */
  @SqlUpdate(
      """
      UPDATE member SET status = :status, paused_until = :pausedUntil
      WHERE id = :member AND status <> 'STOPPED'
      """)
  int updateStatus(
      @Bind("member") MemberId member,
      @Bind("status") Status status,
      @Bind("pausedUntil") @Nullable Instant pausedUntil);
}
