package coach.amble.app;

import coach.amble.slack.Features;
import coach.amble.slack.SlackBot;
import coach.amble.slack.SlackConnection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.sqlobject.SqlObjectPlugin;

/** The bot as it is wired with no settings, without a database or Slack behind it. */
public final class UnconnectedBot {
  private UnconnectedBot() {}

  public static SlackBot make() {
    AmbleSettings settings = SettingsTest.of(Map.of());
    Jdbi jdbi = jdbi();
    Features features = new FeatureWiring().features(jdbi, settings);
    SlackConnection connection = new SlackConnection("xoxb-none");
    return new SlackWiring().bot(features, connection, settings, jdbi, () -> Instant.EPOCH);
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
