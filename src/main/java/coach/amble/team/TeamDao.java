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

  @SqlQuery(
      """
      SELECT t.id, t.name
      FROM team_member m JOIN team t ON t.id = m.team_id
      WHERE m.member_id = :member
      """)
  Optional<Team> findByMember(@Bind("member") MemberId member);

  @SqlUpdate(
      """
      INSERT INTO team_member (member_id, team_id, joined_at)
      VALUES (:member, :team, :now)
      ON CONFLICT (member_id)
      DO UPDATE SET team_id = excluded.team_id, joined_at = excluded.joined_at
      """)
  int join(@Bind("member") MemberId member, @Bind("team") TeamId team, @Bind("now") Instant now);

  @SqlUpdate("DELETE FROM team_member WHERE member_id = :member")
  int leave(@Bind("member") MemberId member);
}
