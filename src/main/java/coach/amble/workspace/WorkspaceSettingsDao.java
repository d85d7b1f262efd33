package coach.amble.workspace;

import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(WorkspaceSettings.class)
interface WorkspaceSettingsDao {

  @SqlQuery(
      """
      SELECT emergency_number, emergency_text, same_day_text, keeps_gaps
      FROM workspace_settings
      WHERE workspace_id = :workspace
      """)
  Optional<WorkspaceSettings> find(@Bind("workspace") WorkspaceId workspace);

  @SqlUpdate(
      """
      INSERT INTO workspace_settings
        (workspace_id, emergency_number, emergency_text, same_day_text, keeps_gaps)
      VALUES (:workspace, :emergencyNumber, :emergencyText, :sameDayText, :keepsGaps)
      ON CONFLICT (workspace_id)
      DO UPDATE SET emergency_number = excluded.emergency_number,
                    emergency_text = excluded.emergency_text,
                    same_day_text = excluded.same_day_text,
                    keeps_gaps = excluded.keeps_gaps
      """)
  int upsert(@Bind("workspace") WorkspaceId workspace, @BindMethods WorkspaceSettings settings);
}
