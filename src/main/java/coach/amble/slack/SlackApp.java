package coach.amble.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import java.util.List;
import java.util.regex.Pattern;

/** Bolt with everything that Amble answers to. */
final class SlackApp {
  private SlackApp() {}

  /** The handlers, one for each kind of request. */
  record Handlers(
      WalkCommand command,
      DirectMessages messages,
      Mentions mentions,
      HomeOpened home,
      LogWalk logWalk,
      ChangeSettings settings,
      List<TapAction> actions) {}

  static App build(SlackConnection connection, String command, Handlers handlers, Taps taps) {
    App app = new App(config(connection));
    app.command(command, handlers.command()::handle);
    app.event(MessageEvent.class, handlers.messages()::handle);
    app.event(AppMentionEvent.class, handlers.mentions()::handle);
    app.event(AppHomeOpenedEvent.class, handlers.home()::handle);
    app.blockAction(LogWalk.OPEN, handlers.logWalk()::open);
    app.viewSubmission(LogWalk.CALLBACK, handlers.logWalk()::submitted);
    app.blockAction(SettingsForm.OPEN, handlers.settings()::open);
    app.viewSubmission(SettingsForm.CALLBACK, handlers.settings()::submitted);
    handlers
        .actions()
        .forEach(
            action ->
                app.blockAction(
                    pattern(action), (request, context) -> taps.handle(action, request, context)));
    return app;
  }

  /** An id that ends in a dot is followed by a choice. */
  private static Pattern pattern(TapAction action) {
    String quoted = Pattern.quote(action.id());
    return Pattern.compile(
        action.id().endsWith(".") ? "^" + quoted + "[a-z0-9-]+$" : "^" + quoted + "$");
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
