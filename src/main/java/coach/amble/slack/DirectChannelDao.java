package coach.amble.slack;

import coach.amble.workspace.WorkspaceId;
import java.util.Optional;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface DirectChannelDao {

  @SqlQuery(
      """
      SELECT channel FROM direct_channel
      WHERE workspace_id = :workspace AND user_id = :user
      """)
  Optional<String> find(@Bind("workspace") WorkspaceId workspace, @Bind("user") String user);

  @SqlUpdate(
      """
      INSERT INTO direct_channel (workspace_id, user_id, channel)
      VALUES (:workspace, :user, :channel)
      ON CONFLICT (workspace_id, user_id) DO UPDATE SET channel = excluded.channel
      """)
  int upsert(
      @Bind("workspace") WorkspaceId workspace,
      @Bind("user") String user,
      @Bind("channel") String channel);
}
