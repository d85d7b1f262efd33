package coach.amble.gap;

import coach.amble.workspace.WorkspaceId;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(Gap.class)
interface GapDao {

  @SqlUpdate(
      """
      INSERT INTO gap (workspace_id, asked_on, kind, question)
      VALUES (:workspace, :askedOn, :kind, :question)
      """)
  int insert(@Bind("workspace") WorkspaceId workspace, @BindMethods Gap gap);

  @SqlQuery(
      """
      SELECT asked_on, kind, question
      FROM gap
      WHERE workspace_id = :workspace
      ORDER BY asked_on DESC, id DESC
      LIMIT :limit
      """)
  List<Gap> listNewest(@Bind("workspace") WorkspaceId workspace, @Bind("limit") int limit);

  @SqlUpdate("DELETE FROM gap WHERE asked_on < :before")
  int deleteOld(@Bind("before") LocalDate before);

  @SqlUpdate("DELETE FROM gap WHERE workspace_id = :workspace")
  int deleteAll(@Bind("workspace") WorkspaceId workspace);
}
