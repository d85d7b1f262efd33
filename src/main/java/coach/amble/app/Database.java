package coach.amble.app;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;
import org.jdbi.v3.sqlobject.SqlObjectPlugin;

/** Connections to PostgreSQL, the schema, and Jdbi set up with our types. */
public final class Database {
  private static final int POOL_SIZE = 10;

  private Database() {}

  /** A pool of connections to a database whose schema is up to date. */
  static HikariDataSource connect(String url, String user, String password) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setUsername(user);
    config.setPassword(password);
    config.setMaximumPoolSize(POOL_SIZE);
    config.setConnectionTimeout(2_500);
    config.setInitializationFailTimeout(10_000);
    config.addDataSourceProperty(
        "options", "-c statement_timeout=10s -c idle_in_transaction_session_timeout=30s");
    try {
      HikariDataSource dataSource = new HikariDataSource(config);
      migrate(dataSource);
      return dataSource;
    } catch (RuntimeException e) {
      throw new StartupException(
          "the database can't be used ("
              + StartupException.reason(e)
              + "): check amble.database.url, user and password.",
          e);
    }
  }

  /**
   * Brings the schema up to date.
   *
   * @throws FlywayException if a migration fails, or an applied one was changed
   */
  public static void migrate(DataSource dataSource) {
    Flyway.configure().dataSource(dataSource).locations("classpath:db/migration").load().migrate();
  }

  /** Jdbi that knows SQL objects, PostgreSQL and our ids and quantities. */
  public static Jdbi jdbi(DataSource dataSource) {
    return Jdbi.create(dataSource)
        .installPlugin(new SqlObjectPlugin())
        .installPlugin(new PostgresPlugin())
        .installPlugin(new ValueTypes());
  }
}
