package coach.amble.testing;

import coach.amble.app.Database;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Objects;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A database of its own for a test class; every test finds it without rows. Register it in a static
 * field: {@code @RegisterExtension static final TestDatabase database = new TestDatabase();}
 */
public final class TestDatabase implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {
  private static final ExtensionContext.Namespace RUN =
      ExtensionContext.Namespace.create(TestDatabase.class);

  /** In any order, also of tables yet to come: the role keeps foreign keys out of it. */
  private static final String EMPTY_ALL =
      """
      DO $$
      DECLARE name text;
      BEGIN
        SET LOCAL session_replication_role = replica;
        FOR name IN SELECT tablename FROM pg_tables
                    WHERE schemaname = 'public' AND tablename NOT LIKE 'flyway%' LOOP
          EXECUTE format('DELETE FROM %I', name);
        END LOOP;
      END $$
      """;

  private @Nullable PostgresServer server;
  private @Nullable HikariDataSource pool;
  private @Nullable Jdbi jdbi;

  @Override
  public void beforeAll(ExtensionContext context) {
    server = server(context);
    HikariDataSource cloned = server.cloned();
    pool = cloned;
    jdbi = Database.jdbi(cloned);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    jdbi().useHandle(handle -> handle.execute(EMPTY_ALL));
  }

  @Override
  public void afterAll(ExtensionContext context) {
    Objects.requireNonNull(pool).close();
  }

  /** The one server of the run; it ends with the run. */
  private static PostgresServer server(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(RUN)
        .computeIfAbsent(PostgresServer.class, it -> PostgresServer.start(), PostgresServer.class);
  }

  /** Another database on the same server, without any table; the caller closes it. */
  public HikariDataSource withoutTables() {
    return Objects.requireNonNull(server).empty();
  }

  /** Jdbi as the program sets it up. */
  public Jdbi jdbi() {
    return Objects.requireNonNull(jdbi);
  }

  /**
   * How many rows there are.
   *
   * @param from what follows FROM
   */
  public long count(String from) {
    return jdbi()
        .withHandle(
            handle -> handle.createQuery("SELECT count(*) FROM " + from).mapTo(long.class).one());
  }

  public DataSource pool() {
    return Objects.requireNonNull(pool);
  }
}
