package coach.amble.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventsTest {
  @TempDir Path folder;
  private RunningSandbox running;

  @BeforeEach
  void start() throws Exception {
    running = new RunningSandbox(folder);
  }

  @AfterEach
  void stop() throws Exception {
    running.close();
  }

  private static final FakeBot.Reply BUSY = new FakeBot.Reply(503, "text/plain", "");

  @Test
  void aTypedLineIsAMessageEvent() {
    assertThat(running.anna().says("20 min & <done>")).isEqualTo(new Answer.Acknowledged());

    JsonObject envelope = running.bot.last().event();
    JsonObject event = envelope.getAsJsonObject("event");
    Message line = running.anna().messages().getLast();
    assertThat(envelope.get("type").getAsString()).isEqualTo("event_callback");
    assertThat(envelope.get("event_id").getAsString()).startsWith("Ev");
    assertThat(envelope.get("event_time").getAsLong())
        .isEqualTo(SettableTime.MONDAY.getEpochSecond());
    assertThat(event.get("type").getAsString()).isEqualTo("message");
    assertThat(event.get("channel_type").getAsString()).isEqualTo("im");
    assertThat(event.get("channel").getAsString()).isEqualTo("D01ANNA");
    assertThat(event.get("user").getAsString()).isEqualTo("U01ANNA");
    assertThat(event.get("text").getAsString()).isEqualTo("20 min &amp; &lt;done&gt;");
    assertThat(event.get("ts").getAsString()).isEqualTo(line.ts());
    assertThat(running.bot.last().header("Content-Type")).startsWith("application/json");
  }

  @Test
  void aFailedEventIsRetriedWithTheSameIdAndRetryHeaders() {
    running.bot.next(BUSY);
    running.bot.next(BUSY);

    assertThat(running.anna().says("hello")).isEqualTo(new Answer.Acknowledged());

    assertThat(running.bot.received())
        .extracting(request -> request.header("X-Slack-Retry-Num"))
        .containsExactly("", "1", "2");
    assertThat(running.bot.last().header("X-Slack-Retry-Reason")).isEqualTo("http_error");
    assertThat(running.bot.received())
        .extracting(request -> request.event().get("event_id"))
        .containsOnly(running.bot.last().event().get("event_id"));
  }

  @Test
  void anEventIsGivenUpAfterThreeRetries() {
    for (int i = 0; i < 5; i++) {
      running.bot.next(BUSY);
    }

    assertThat(running.anna().says("hello")).isEqualTo(new Answer.HttpProblem(503));
    assertThat(running.bot.received()).hasSize(4);
  }

  @Test
  void theNewestEventCanBeDeliveredAgain() {
    running.anna().says("hello");
    String first = running.bot.last().body();

    running.sandbox.redeliverLastEvent(1, "http_timeout");

    assertThat(running.bot.last().body()).isEqualTo(first);
    assertThat(running.bot.last().header("X-Slack-Retry-Num")).isEqualTo("1");
    assertThat(running.bot.last().header("X-Slack-Retry-Reason")).isEqualTo("http_timeout");
  }

  @Test
  void openingTheHomeTabSendsTheViewThatIsThere() throws Exception {
    running.anna().opensHome();
    JsonObject before = running.bot.last().event().getAsJsonObject("event");
    running.api("views.publish", Json.object("user_id", "U01ANNA", "view", Sent.home("Hi")));
    running.anna().opensHome();
    JsonObject after = running.bot.last().event().getAsJsonObject("event");

    assertThat(before.get("type").getAsString()).isEqualTo("app_home_opened");
    assertThat(before.get("tab").getAsString()).isEqualTo("home");
    assertThat(before.has("view")).isFalse();
    assertThat(after.getAsJsonObject("view").get("id").getAsString())
        .isEqualTo(running.anna().home().orElseThrow().id());
  }

  @Test
  void nothingAndFarTooMuchAreNotSent() {
    assertThatThrownBy(() -> running.anna().says("  "))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> running.anna().says("x".repeat(40_001)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(running.bot.received()).isEmpty();
  }
}
