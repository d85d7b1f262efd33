package coach.amble.team;

import coach.amble.member.MemberId;
import coach.amble.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(Team.class)
interface TeamDao {

  @SqlQuery(
      """
      INSERT INTO team (workspace_id, name, created_by)
      VALUES (:workspace, :name, :member)
      ON CONFLICT DO NOTHING
      RETURNING id, name
      """)
  Optional<Team> insert(
      @Bind("workspace") WorkspaceId workspace,
      @Bind("name") String name,
      @Bind("member") MemberId member);

  @SqlQuery(
      """
      SELECT id, name FROM team
      WHERE workspace_id = :workspace AND lower(name) = lower(:name)
      """)
  Optional<Team> findByName(@Bind("workspace") WorkspaceId workspace, @Bind("name") String name);

  /** The sum is due of the team that is joined, and of the one that is left by it. */
  @SqlUpdate(
      """
      WITH mark AS (
        INSERT INTO team_due (team_id)
        SELECT team_id FROM team_member WHERE member_id = :member
        UNION ALL SELECT :team
      )
      INSERT INTO team_member (member_id, team_id, joined_at)
      VALUES (:member, :team, :now)
      ON CONFLICT (member_id)
      DO UPDATE SET team_id = excluded.team_id, joined_at = excluded.joined_at
      """)
  int join(@Bind("member") MemberId member, @Bind("team") TeamId team, @Bind("now") Instant now);

  @SqlQuery(
      """
      WITH gone AS (
        DELETE FROM team_member WHERE member_id = :member RETURNING team_id
      ), mark AS (
        INSERT INTO team_due (team_id) SELECT team_id FROM gone
      )
      SELECT t.id, t.name FROM gone JOIN team t ON t.id = gone.team_id
      """)
  Optional<Team> leave(@Bind("member") MemberId member);
}
