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
    jdbi()
        .useHandle(
            handle ->
                handle.execute(
                    "TRUNCATE member, team, outgoing_message, direct_channel, receipt CASCADE"));
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

  public DataSource pool() {
    return Objects.requireNonNull(pool);
  }
}
