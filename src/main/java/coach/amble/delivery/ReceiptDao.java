package coach.amble.delivery;

import coach.amble.workspace.WorkspaceId;
import java.time.Instant;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface ReceiptDao {

  @SqlUpdate(
      """
      INSERT INTO receipt (workspace_id, request_key, received_at)
      VALUES (:workspace, :key, :now)
      ON CONFLICT DO NOTHING
      """)
  int insert(
      @Bind("workspace") WorkspaceId workspace, @Bind("key") String key, @Bind("now") Instant now);

  @SqlUpdate("DELETE FROM receipt WHERE received_at < :before")
  int delete(@Bind("before") Instant before);
}
