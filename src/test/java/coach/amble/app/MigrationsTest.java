package coach.amble.app;

import static org.assertj.core.api.Assertions.assertThat;

import coach.amble.testing.TestDatabase;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.quartz.Scheduler;

class MigrationsTest {
  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static final String TABLES =
      "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename";
  private static final String INDEXES =
      "SELECT indexname FROM pg_indexes WHERE schemaname = 'public' ORDER BY indexname";
  private static final String HISTORY =
      "SELECT version || ' ' || success || ' ' || installed_on FROM flyway_schema_history"
          + " ORDER BY installed_rank";

  @Test
  void anEmptyDatabaseGetsEveryTable() throws IOException {
    try (HikariDataSource empty = database.withoutTables()) {
      Database.migrate(empty);
      List<String> tables = list(Jdbi.create(empty), TABLES);

      assertThat(tables)
          .contains(
              "member",
              "consent",
              "walk",
              "check_in",
              "nudge_slot",
              "nudge",
              "outgoing_message",
              "direct_channel",
              "team",
              "team_member",
              "team_release",
              "team_release_share",
              "receipt")
          .containsAll(quartz("(?i)CREATE TABLE (\\w+)"));
      assertThat(list(Jdbi.create(empty), INDEXES)).containsAll(quartz("(?i)CREATE INDEX (\\w+)"));
    }
  }

  @Test
  void migratingAgainDoesNothing() {
    try (HikariDataSource twice = database.withoutTables()) {
      Jdbi jdbi = Jdbi.create(twice);
      Database.migrate(twice);
      List<String> history = list(jdbi, HISTORY);
      List<String> tables = list(jdbi, TABLES);

      Database.migrate(twice);

      assertThat(list(jdbi, HISTORY)).isEqualTo(history);
      assertThat(list(jdbi, TABLES)).isEqualTo(tables);
    }
  }

  @Test
  void migratingKeepsWhatQuartzPlanned() {
    try (HikariDataSource pool = database.withoutTables()) {
      Jdbi jdbi = Jdbi.create(pool);
      Database.migrate(pool);
      jdbi.useHandle(
          handle -> handle.execute("INSERT INTO qrtz_locks VALUES ('amble', 'TRIGGER_ACCESS')"));

      Database.migrate(pool);

      assertThat(list(jdbi, "SELECT lock_name FROM qrtz_locks")).containsExactly("TRIGGER_ACCESS");
    }
  }

  @Test
  void everyMigrationOfTheFolderIsApplied() throws IOException {
    try (HikariDataSource empty = database.withoutTables();
        Stream<Path> files = Files.list(Path.of("db/migration"))) {
      Database.migrate(empty);

      assertThat(list(Jdbi.create(empty), HISTORY))
          .hasSize((int) files.count() + 1)
          .allMatch(it -> it.contains(" true "));
    }
  }

  @Test
  void theSessionsZoneIsAwkwardSoThatTestsFindWhoLeansOnIt() {
    assertThat(list(database.jdbi(), "SHOW TIME ZONE")).containsExactly("America/St_Johns");
  }

  /** Names in the script that Quartz ships, in lower case as PostgreSQL keeps them. */
  private static Set<String> quartz(String pattern) throws IOException {
    TreeSet<String> names = new TreeSet<>();
    try (var in =
        Scheduler.class.getResourceAsStream("/org/quartz/impl/jdbcjobstore/tables_postgres.sql")) {
      assertThat(in).isNotNull();
      String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Pattern.compile(pattern)
          .matcher(script)
          .results()
          .forEach(match -> names.add(match.group(1).toLowerCase(Locale.ROOT)));
    }
    assertThat(names).hasSizeGreaterThan(10);
    return names;
  }

  private static List<String> list(Jdbi jdbi, String sql) {
    return jdbi.withHandle(handle -> handle.createQuery(sql).mapTo(String.class).list());
  }
}
