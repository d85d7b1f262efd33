package coach.amble.testing;

import coach.amble.app.Database;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** The one PostgreSQL of a test run, with a migrated template that databases are cloned from. */
final class PostgresServer implements AutoCloseable {
  private static final String TEMPLATE = "amble_template";

  /** Half an hour off, with daylight saving: whatever leans on the session's zone comes out. */
  private static final String AWKWARD_ZONE = "America/St_Johns";

  private final EmbeddedPostgres postgres;
  private final AtomicInteger databases = new AtomicInteger();

  private PostgresServer(EmbeddedPostgres postgres) {
    this.postgres = postgres;
  }

  static PostgresServer start() {
    try {
      PostgresServer server =
          new PostgresServer(
              EmbeddedPostgres.builder()
                  .setServerConfig("fsync", "off")
                  .setServerConfig("synchronous_commit", "off")
                  .setServerConfig("full_page_writes", "off")
                  .setServerConfig("max_connections", "100")
                  .start());
      server.createTemplate();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void createTemplate() {
    execute("CREATE DATABASE " + TEMPLATE);
    try (HikariDataSource template = connect(TEMPLATE)) {
      Database.migrate(template);
    }
  }

  /** A pool of connections to a new database with the whole schema and no rows. */
  HikariDataSource cloned() {
    String name = "test_" + databases.incrementAndGet();
    execute("CREATE DATABASE " + name + " TEMPLATE " + TEMPLATE + " STRATEGY FILE_COPY");
    return connect(name);
  }

  /** A pool of connections to a new database with nothing in it. */
  HikariDataSource empty() {
    String name = "test_" + databases.incrementAndGet();
    execute("CREATE DATABASE " + name);
    return connect(name);
  }

  private HikariDataSource connect(String name) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(postgres.getJdbcUrl("postgres", name));
    config.setUsername("postgres");
    config.setMaximumPoolSize(12);
    config.setMinimumIdle(1);
    // The driver sends the JVM's zone when it connects, so it is set afterwards.
    config.setConnectionInitSql("SET TIME ZONE '" + AWKWARD_ZONE + "'");
    return new HikariDataSource(config);
  }

  private void execute(String sql) {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  @Override
  public void close() throws IOException {
    postgres.close();
  }
}
