package coach.amble.app;

import com.slack.api.bolt.App;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.sqlobject.SqlObjectPlugin;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Import;

/** The bot as it is wired with no settings, without a database or Slack behind it. */
public final class UnconnectedBot implements AutoCloseable {
  private final AnnotationConfigApplicationContext context =
      new AnnotationConfigApplicationContext();

  public UnconnectedBot() {
    context.registerBean(AmbleSettings.class, () -> SettingsTest.of(Map.of()));
    context.registerBean(Jdbi.class, UnconnectedBot::jdbi);
    context.registerBean(InstantSource.class, () -> () -> Instant.EPOCH);
    context.registerBean(SlackAccess.class, () -> new SlackAccess("xoxb-none", "none"));
    for (Class<?> wiring : Amble.class.getAnnotation(Import.class).value()) {
      if (!wiring.equals(StorageWiring.class)
          && !wiring.equals(GatewayWiring.class)
          && !wiring.equals(SandboxWiring.class)
          && !wiring.equals(ScheduleWiring.class)) {
        context.register(wiring);
      }
    }
    context.refresh();
  }

  public App app() {
    return context.getBean(App.class);
  }

  @Override
  public void close() {
    context.close();
  }

  /** Fails as soon as somebody wants a connection. */
  static Jdbi jdbi() {
    ConnectionFactory none =
        () -> {
          throw new SQLException("no database here");
        };
    return Jdbi.create(none).installPlugin(new SqlObjectPlugin());
  }
}
