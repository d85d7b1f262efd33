package coach.amble.delivery;

import coach.amble.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(OutgoingMessage.class)
interface OutgoingMessageDao {

  @SqlUpdate(
      """
      INSERT INTO outgoing_message
        (workspace_id, user_id, kind, subject, body, rank, not_before, expires_at, state)
      VALUES (:workspaceId, :userId, :kind, :subject, :body, :kind.rank, :now, :expiresAt, 'WAITING')
      """)
  int insert(@BindMethods OutgoingMessage message, @Bind("now") Instant now);

  /** Leases messages for 30 s by the database's clock. */
  @SqlQuery(
      """
      WITH ready AS MATERIALIZED (
        SELECT id
        FROM outgoing_message
        WHERE state = 'WAITING' AND not_before <= :now
        ORDER BY rank, not_before, id
        LIMIT :limit
        FOR UPDATE SKIP LOCKED
      ), leased AS (
        UPDATE outgoing_message m
        SET state = 'LEASED', leased_until = clock_timestamp() + interval '30 seconds'
        FROM ready
        WHERE m.id = ready.id
        RETURNING m.id, m.workspace_id, m.user_id, m.kind, m.subject, m.body, m.expires_at,
                  m.rank, m.not_before
      )
      SELECT id, workspace_id, user_id, kind, subject, body, expires_at
      FROM leased
      ORDER BY rank, not_before, id
      """)
  List<OutgoingMessage> claimReady(@Bind("now") Instant now, @Bind("limit") int limit);

  /** From here on the message is never sent again, whatever happens. 0 if the lease was lost. */
  @SqlUpdate(
      """
      UPDATE outgoing_message
      SET state = 'SENDING', attempts = attempts + 1,
          leased_until = clock_timestamp() + interval '30 seconds'
      WHERE id = :id AND state = 'LEASED' AND leased_until > clock_timestamp()
      """)
  int updateSending(@Bind("id") long id);

  @SqlUpdate(
      """
      UPDATE outgoing_message
      SET state = :state, reason = :reason, body = NULL, leased_until = NULL
      WHERE id = :id AND state IN ('LEASED', 'SENDING')
      """)
  int settle(@Bind("id") long id, @Bind("state") MessageState state, @Bind("reason") String reason);

  @SqlUpdate(
      """
      UPDATE outgoing_message
      SET state = 'SENT', channel = :channel, ts = :ts, body = NULL, leased_until = NULL
      WHERE id = :id AND state = 'SENDING'
      """)
  int settleSent(@Bind("id") long id, @Bind("channel") String channel, @Bind("ts") String ts);

  /** Further messages to the person wait, also those that are leased already. */
  @SqlUpdate(
      """
      UPDATE outgoing_message
      SET state = 'WAITING', not_before = greatest(not_before, :until), leased_until = NULL
      WHERE workspace_id = :workspace AND user_id = :user AND state IN ('WAITING', 'LEASED')
      """)
  int space(
      @Bind("workspace") WorkspaceId workspace,
      @Bind("user") String user,
      @Bind("until") Instant until);

  /** Nothing is sent to the workspace until then, also what is leased already. */
  @SqlUpdate(
      """
      UPDATE outgoing_message
      SET state = 'WAITING', not_before = greatest(not_before, :until), leased_until = NULL
      WHERE workspace_id = :workspace
        AND (state IN ('WAITING', 'LEASED') OR (id = :id AND state = 'SENDING'))
      """)
  int putOff(
      @Bind("id") long id, @Bind("workspace") WorkspaceId workspace, @Bind("until") Instant until);

  /** Messages whose replica died before sending wait again; those it was sending are unknown. */
  @SqlUpdate(
      """
      UPDATE outgoing_message
      SET state = CASE state WHEN 'LEASED' THEN 'WAITING' ELSE 'UNKNOWN' END,
          body = CASE state WHEN 'LEASED' THEN body END,
          reason = CASE state WHEN 'SENDING' THEN 'interrupted' END,
          leased_until = NULL
      WHERE state IN ('LEASED', 'SENDING') AND leased_until < clock_timestamp()
      """)
  int recover();

  @SqlQuery("SELECT min(not_before) FROM outgoing_message WHERE state = 'WAITING'")
  Optional<Instant> findNextAt();

  @SqlUpdate(
      """
      DELETE FROM outgoing_message
      WHERE expires_at < :before AND state NOT IN ('WAITING', 'LEASED', 'SENDING')
      """)
  int deleteSettled(@Bind("before") Instant before);
}
