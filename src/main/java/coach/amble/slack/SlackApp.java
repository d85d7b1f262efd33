package coach.amble.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.response.Response;
import java.util.List;

/** Bolt with everything that Amble answers to. */
public final class SlackApp {
  private SlackApp() {}

  public static App of(SlackConnection connection, List<Listener> listeners) {
    App app = new App(config(connection));
    listeners.forEach(listener -> listener.listen(app));
    return app;
  }

  /** Our gateway verifies signatures before Bolt sees a request. */
  private static AppConfig config(SlackConnection connection) {
    AppConfig config = new AppConfig();
    config.setSlack(connection.slack());
    config.setSingleTeamBotToken(connection.botToken());
    config.setRequestVerificationEnabled(false);
    config.setAuthTestCacheEnabled(true);
    config.setAllEventsApiAutoAckEnabled(true);
    config.setSubtypedMessageEventsAutoAckEnabled(true);
    config.setUnmatchedRequestHandler(request -> Response.ok());
    return config;
  }
}
