package coach.amble.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coach.amble.testing.TestDatabase;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.quartz.Scheduler;

class MigrationsTest {
  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static final String TABLES =
      "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename";
  private static final String HISTORY =
      "SELECT version || ' ' || success || ' ' || installed_on FROM flyway_schema_history"
          + " ORDER BY installed_rank";
  private static final String RECORDED =
      "SELECT concat_ws(' ', version, description, type, script, checksum)"
          + " FROM flyway_schema_history ORDER BY installed_rank";
  private static final Path MIGRATIONS = Path.of("db/migration");
  private static final String QUARTZ = "V002__create_quartz_tables.sql";

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
              "team_due",
              "walk_change",
              "receipt")
          .anyMatch(table -> table.startsWith("qrtz_"));
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
        Stream<Path> files = Files.list(MIGRATIONS)) {
      Database.migrate(empty);

      assertThat(list(Jdbi.create(empty), HISTORY))
          .hasSize((int) files.filter(it -> it.getFileName().toString().startsWith("V")).count())
          .allMatch(it -> it.contains(" true "));
    }
  }

  @Test
  void theSessionsZoneIsAwkwardSoThatTestsFindWhoLeansOnIt() {
    assertThat(list(database.jdbi(), "SHOW TIME ZONE")).containsExactly("America/St_Johns");
  }

  /** An upgrade of Quartz that wants other tables is noticed here; a migration brings them. */
  @Test
  void quartzsTablesAreThoseThatItsJarShips() throws IOException {
    try (var shipped =
        Scheduler.class.getResourceAsStream("/org/quartz/impl/jdbcjobstore/tables_postgres.sql")) {
      assertThat(shipped).isNotNull();

      assertThat(statements(Files.readString(MIGRATIONS.resolve(QUARTZ))))
          .hasSizeGreaterThan(10)
          .isEqualTo(statements(new String(shipped.readAllBytes(), StandardCharsets.UTF_8)));
    }
  }

  /** What it creates, whatever the line breaks. */
  private static List<String> statements(String script) {
    return Pattern.compile("^CREATE [^;]+", Pattern.MULTILINE)
        .matcher(script)
        .results()
        .map(statement -> statement.group().strip().replaceAll("\\s+", " "))
        .toList();
  }

  /** Before V002 was a file, code created Quartz's tables and this row stood for it. */
  @Test
  void aDatabaseThatCodeGaveQuartzsTablesIsTakenAsIfTheFileHad() {
    try (HikariDataSource older = database.withoutTables()) {
      Jdbi jdbi = Jdbi.create(older);
      Database.migrate(older);
      List<String> history = list(jdbi, RECORDED);
      jdbi.useHandle(
          handle ->
              assertThat(
                      handle.execute(
                          """
                          UPDATE flyway_schema_history
                          SET type = 'JDBC', script = 'coach.amble.quartz.QuartzTables', checksum = NULL
                          WHERE version = '002' AND description = 'create quartz tables'
                          """))
                  .isEqualTo(1));

      Database.migrate(older);

      assertThat(list(jdbi, RECORDED)).isEqualTo(history);
    }
  }

  @Test
  void aMigrationThatWasChangedAfterItWasAppliedStopsTheStart() {
    try (HikariDataSource changed = database.withoutTables()) {
      Database.migrate(changed);
      Jdbi.create(changed)
          .useHandle(
              handle ->
                  handle.execute(
                      "UPDATE flyway_schema_history SET checksum = 1 WHERE version = '002'"));

      assertThatExceptionOfType(FlywayException.class)
          .isThrownBy(() -> Database.migrate(changed))
          .withMessageContaining("checksum mismatch");
    }
  }

  private static List<String> list(Jdbi jdbi, String sql) {
    return jdbi.withHandle(handle -> handle.createQuery(sql).mapTo(String.class).list());
  }
}
