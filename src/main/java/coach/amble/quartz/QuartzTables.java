package coach.amble.quartz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Statement;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.quartz.Scheduler;

/** Creates Quartz's tables by the script that is shipped in its own jar, without its DROPs. */
public final class QuartzTables implements JavaMigration {
  private static final String SCRIPT = "/org/quartz/impl/jdbcjobstore/tables_postgres.sql";

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("002");
  }

  @Override
  public String getDescription() {
    return "create quartz tables";
  }

  @Override
  public @Nullable Integer getChecksum() {
    return null;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) throws Exception {
    try (Statement statement = context.getConnection().createStatement()) {
      statement.execute(script());
    }
  }

  private static String script() throws IOException {
    try (var in = Scheduler.class.getResourceAsStream(SCRIPT)) {
      if (in == null) {
        throw new IllegalStateException("Quartz's jar has no " + SCRIPT);
      }
      String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(script.split(";"))
          .map(String::strip)
          .filter(it -> it.startsWith("CREATE") || it.contains("\nCREATE"))
          .filter(it -> !it.contains("DROP TABLE"))
          .collect(Collectors.joining(";\n"));
    }
  }
}
