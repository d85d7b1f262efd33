package coach.amble.app;

import static org.assertj.core.api.Assertions.assertThat;

import coach.amble.member.MemberId;
import coach.amble.team.TeamId;
import coach.amble.testing.TestDatabase;
import coach.amble.workspace.WorkspaceId;
import java.lang.reflect.Method;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What a tick, a message or a reply asks of the database costs what it touches, not what is stored:
 * with ten thousand members and fifty thousand rows a table, PostgreSQL itself prefers the indexes.
 */
class HotQueriesTest {
  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
  private static final LocalDate DAY = LocalDate.parse("2026-03-02");

  /** A value for each parameter of the statements below. */
  private static final Map<String, Object> VALUES =
      Map.ofEntries(
          Map.entry("now", NOW),
          Map.entry("limit", 200),
          Map.entry("member", new MemberId(7_777)),
          Map.entry("id", 7_777),
          Map.entry("workspace", new WorkspaceId("T7")),
          Map.entry("user", "U7"),
          Map.entry("on", DAY),
          Map.entry("day", DAY),
          Map.entry("since", DAY.minusDays(7)),
          Map.entry("monday", DAY),
          Map.entry("sunday", DAY.plusDays(6)),
          Map.entry("team", new TeamId(500)),
          Map.entry("week", DAY),
          Map.entry("until", NOW.plusSeconds(1)),
          Map.entry("before", NOW.minusSeconds(95_000)));

  /** Members by time zone, as the world's: few slots are due at any instant. */
  private static final String ROWS =
      """
      INSERT INTO member (workspace_id, user_id, zone, status, started_on)
      SELECT 'T' || n % 20, 'U' || n, 'Europe/Berlin', 'ACTIVE', '2026-03-01'
      FROM generate_series(1, 10000) n;

      INSERT INTO consent (member_id, version, given_at) SELECT id, 1, '2026-03-01Z' FROM member;

      INSERT INTO nudge_slot (member_id, slot, local_time, next_on, next_at)
      SELECT m.id, slot, '08:45', '2026-03-02',
             timestamptz '2026-03-02T12:00:00Z' + (m.id * 5 + ord) % 1440 * interval '1 minute'
      FROM member m,
           unnest(ARRAY['MORNING', 'MID_MORNING', 'LUNCH', 'AFTERNOON', 'EVENING'])
             WITH ORDINALITY s (slot, ord);

      INSERT INTO nudge (member_id, local_date, slot, minutes, due_at, state, remind_at)
      SELECT m.id, date '2026-03-02' - day, 'LUNCH', 5, timestamptz '2026-03-02T11:30:00Z' - day * interval '1 day',
             'OPEN', CASE WHEN day = 0 AND m.id % 200 = 0 THEN timestamptz '2026-03-02T11:45:00Z'
                            + m.id % 60 * interval '1 minute' END
      FROM member m, generate_series(0, 5) day;

      INSERT INTO walk (member_id, walked_on, minutes, recorded_at)
      SELECT m.id, date '2026-03-02' - day, 10, '2026-03-02Z'
      FROM member m, generate_series(0, 5) day;

      INSERT INTO outgoing_message (workspace_id, user_id, kind, body, rank, not_before, expires_at, state, leased_until)
      SELECT 'T' || n % 20, 'U' || n % 10000, 'ANSWER', NULL, n % 2,
             timestamptz '2026-03-02T12:00:00Z' - n * interval '2 seconds',
             timestamptz '2026-03-02T12:10:00Z' - n * interval '2 seconds',
             CASE WHEN n <= 400 THEN 'WAITING' WHEN n <= 440 THEN 'LEASED' ELSE 'SENT' END,
             CASE WHEN n BETWEEN 401 AND 440 THEN now() END
      FROM generate_series(1, 50000) n;

      INSERT INTO receipt (workspace_id, request_key, received_at)
      SELECT 'T' || n % 20, 'Ev' || n, timestamptz '2026-03-02T12:00:00Z' - n * interval '2 seconds'
      FROM generate_series(1, 50000) n;

      INSERT INTO team (workspace_id, name) SELECT 'T' || n % 20, 'Team ' || n FROM generate_series(1, 1000) n;

      INSERT INTO team_member (member_id, team_id, joined_at)
      SELECT m.id, t.id, '2026-03-01Z'
      FROM (SELECT id, row_number() OVER (ORDER BY id) n FROM member) m
      JOIN (SELECT id, row_number() OVER (ORDER BY id) n FROM team) t ON t.n = m.n % 1000 + 1;

      INSERT INTO team_release (team_id, week, minutes, released_at)
      SELECT t.id, date '2026-03-02' - 7 * week, 50, '2026-03-02Z' FROM team t, generate_series(0, 9) week;

      INSERT INTO team_release_share (team_id, week, member_id, minutes)
      SELECT m.team_id, date '2026-03-02' - 7 * week, m.member_id, 10
      FROM team_member m, generate_series(0, 4) week;

      INSERT INTO team_due (team_id) SELECT n % 1000 FROM generate_series(1, 5000) n;

      INSERT INTO walk_change (member_id) SELECT id FROM member WHERE id % 1000 = 0;

      ANALYZE
      """;

  private static final String[] TABLES = {
    "member",
    "consent",
    "nudge_slot",
    "nudge",
    "walk",
    "outgoing_message",
    "receipt",
    "team",
    "team_member",
    "team_release",
    "team_release_share",
    "team_due"
  };

  @Test
  void whatIsHotUsesItsIndex() {
    database.jdbi().useHandle(handle -> handle.createScript(ROWS).execute());

    assertUses("nudge.NudgeSlotDao.claimDue", "nudge_slot_due", "nudge_slot_pkey");
    assertUses("nudge.NudgeDao.claimReminders", "nudge_reminder_due");
    assertUses("nudge.NudgeDao.findOpen", "nudge_once");
    assertUses("walk.WalkDao.tally", "walk_member_day");
    assertUses("walk.WalkDao.findLast", "walk_");
    assertUses("member.MemberDao.findByPerson", "member_user_key", "consent_open_key");
    assertUses("member.MemberDao.findById", "member_pkey", "consent_open_key");
    assertUses("team.TeamReleaseDao.minutesByMember", "team_member_team", "walk_member_day");
    assertUses("team.TeamReleaseDao.find", "team_member_pkey", "team_pkey", "team_release_pkey");
    assertUses("team.TeamReleaseDao.collectChanges", "team_member_pkey");
    assertUses("team.TeamReleaseDao.lock", "team_pkey");
    assertUses("team.TeamReleaseDao.deleteDue", "team_due_team");
    assertUses("team.TeamReleaseDao.shares", "team_release_share_pkey");
    assertUses("delivery.OutgoingMessageDao.claimReady", "outgoing_message_waiting");
    assertUses("delivery.OutgoingMessageDao.recover", "outgoing_message_leased");
    assertUses("delivery.OutgoingMessageDao.space", "outgoing_message_person");
    assertUses("delivery.OutgoingMessageDao.deleteSettled", "outgoing_message_age");
    assertUses("delivery.ReceiptDao.delete", "receipt_age");
  }

  private static void assertUses(String query, String... indexes) {
    String plan = plan(query);

    assertThat(plan).as(query).contains(indexes);
    for (String table : TABLES) {
      assertThat(plan).as(query).doesNotContainPattern("Seq Scan on " + table + "\\b");
    }
  }

  private static String plan(String query) {
    return database
        .jdbi()
        .withHandle(
            handle -> {
              Query explain = handle.createQuery("EXPLAIN " + sql(query));
              VALUES.forEach(explain::bind);
              explain.getConfig(SqlStatements.class).setUnusedBindingAllowed(true);
              return String.join("\n", explain.mapTo(String.class).list());
            });
  }

  /** The statement as it stands on the DAO's method. */
  private static String sql(String query) {
    int dot = query.lastIndexOf('.');
    try {
      Class<?> dao = Class.forName("coach.amble." + query.substring(0, dot));
      return Arrays.stream(dao.getDeclaredMethods())
          .filter(method -> method.getName().equals(query.substring(dot + 1)))
          .map(HotQueriesTest::sql)
          .findFirst()
          .orElseThrow();
    } catch (ClassNotFoundException e) {
      throw new AssertionError(query, e);
    }
  }

  private static String sql(Method method) {
    SqlQuery query = method.getAnnotation(SqlQuery.class);
    return query == null ? method.getAnnotation(SqlUpdate.class).value() : query.value();
  }
}
