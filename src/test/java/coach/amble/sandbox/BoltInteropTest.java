package coach.amble.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.MessageEvent;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Bolt app takes the sandbox's requests for Slack's, signatures included. */
class BoltInteropTest {
  private static final Credentials CREDENTIALS = Credentials.random();
  @TempDir Path folder;
  private Sandbox sandbox;
  private Served served;

  @BeforeEach
  void start() throws Exception {
    SandboxClock clock = new SandboxClock(InstantSource.system());
    sandbox = new Sandbox(clock, CREDENTIALS, folder.resolve("state.json"));
    SlackConfig slack = new SlackConfig();
    slack.setProxyUrl(null);
    slack.setStatsEnabled(false);
    BoltBot bot = new BoltBot(app(slack));
    served = new Served(folder, Map.of("/sandbox/*", sandbox.servlet(), "/slack/events", bot));
    slack.setMethodsEndpointUrlPrefix(served.at("/sandbox/api/").toString());
    sandbox.connect(served.at("/slack/events"), new RunningSandbox.NoonNudges(clock));
  }

  @AfterEach
  void stop() throws Exception {
    sandbox.close();
    served.close();
  }

  private static App app(SlackConfig slack) {
    App app =
        new App(
            AppConfig.builder()
                .slack(Slack.getInstance(slack))
                .singleTeamBotToken(CREDENTIALS.botToken())
                .signingSecret(CREDENTIALS.signingSecret())
                .build());
    app.command(
        "/walk", (request, ctx) -> ctx.ack(r -> r.text("Heard " + request.getPayload().getText())));
    app.event(
        MessageEvent.class,
        (payload, ctx) -> {
          ctx.say("You said " + payload.getEvent().getText());
          return ctx.ack();
        });
    app.event(AppHomeOpenedEvent.class, (payload, ctx) -> ctx.ack());
    app.blockAction(
        "a",
        (request, ctx) -> {
          ctx.respond(r -> r.text("Noted").replaceOriginal(true));
          return ctx.ack();
        });
    app.viewSubmission("walk", (request, ctx) -> ctx.ackWithErrors(Map.of("minutes", "No")));
    app.viewClosed("walk", (request, ctx) -> ctx.ack());
    return app;
  }

  @Test
  void commandsAreAnswered() {
    assertThat(anna().says("/walk 5 < 6")).isInstanceOf(Answer.Replied.class);
    assertThat(anna().messages().getLast().text()).isEqualTo("Heard 5 &lt; 6");
  }

  @Test
  void messagesAreAnswered() {
    assertThat(anna().says("hello")).isEqualTo(new Answer.Acknowledged());
    assertThat(anna().messages().getLast().text()).isEqualTo("You said hello");
    assertThat(anna().opensHome()).isEqualTo(new Answer.Acknowledged());
  }

  @Test
  void pressesChangeTheMessageByItsResponseUrl() throws Exception {
    api("chat.postMessage", Sent.messageWithButton("Walk?", "Done"));

    assertThat(anna().presses("Done")).isEqualTo(new Answer.Acknowledged());
    assertThat(anna().messages()).extracting(Message::text).containsExactly("Noted");
  }

  @Test
  void formsAreSentAndClosed() throws Exception {
    anna().says("/walk");
    String trigger =
        Forms.decode(sandbox.lastRequest().orElseThrow().body()).getOrDefault("trigger_id", "");
    api("views.open", Json.object("trigger_id", trigger, "view", Sent.form()));
    String form = anna().modal().orElseThrow().id();

    assertThat(anna().submits(form, Map.of("minutes", "5")))
        .isEqualTo(new Answer.ViewErrors(Map.of("minutes", "No")));
    assertThat(anna().closes(form)).isEqualTo(new Answer.Acknowledged());
  }

  @Test
  void aTamperedRequestIsNotTaken() {
    SignedRequest request = sandbox.signed("application/x-www-form-urlencoded", "command=%2Fwalk");
    SignedRequest tampered = new SignedRequest(request.headers(), request.body() + "&text=more");

    assertThat(sandbox.deliver(tampered)).isEqualTo(new Answer.HttpProblem(401));
  }

  private SandboxPerson anna() {
    return sandbox.person("U01ANNA");
  }

  private void api(String method, JsonObject arguments) throws Exception {
    assertThat(RunningSandbox.api(served, CREDENTIALS, method, arguments).get("ok").getAsBoolean())
        .isTrue();
  }
}
