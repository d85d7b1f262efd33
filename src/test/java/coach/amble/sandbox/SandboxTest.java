package coach.amble.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SandboxTest {
  @TempDir Path folder;

  @Test
  void aSlowBotIsAnOperationTimeout() throws Exception {
    CountDownLatch told = new CountDownLatch(1);
    try (RunningSandbox running = new RunningSandbox(folder, Duration.ofMillis(200))) {
      running.bot.next(
          request -> {
            await(told);
            return FakeBot.Reply.EMPTY;
          });

      assertThat(running.anna().says("/walk")).isEqualTo(new Answer.OperationTimeout());
      told.countDown();
    }
  }

  @Test
  void theBotMayCallBackBeforeItAnswers() throws Exception {
    try (RunningSandbox running = new RunningSandbox(folder)) {
      running.bot.next(
          request -> {
            post(running);
            return FakeBot.Reply.EMPTY;
          });

      assertThat(running.anna().says("hello")).isEqualTo(new Answer.Acknowledged());
      assertThat(running.anna().messages())
          .extracting(Message::text)
          .containsExactly("hello", "Hi there");
    }
  }

  @Test
  void aBotThatIsNotThereIsUnreachable() throws Exception {
    try (RunningSandbox running = new RunningSandbox(folder)) {
      URI nowhere = URI.create("http://127.0.0.1:1/slack/events");
      running.sandbox.connect(nowhere, new RunningSandbox.NoonNudges(running.clock));

      assertThat(running.anna().says("/walk")).isEqualTo(new Answer.Unreachable());
    }
  }

  @Test
  void anyBodyCanBeDeliveredSigned() throws Exception {
    try (RunningSandbox running = new RunningSandbox(folder)) {
      SignedRequest request = running.sandbox.signed("application/json", "{}");

      assertThat(running.sandbox.deliver(request)).isEqualTo(new Answer.Acknowledged());
      assertThat(running.sandbox.lastRequest()).contains(request);
      assertThat(running.bot.last().header("X-Slack-Signature")).startsWith("v0=");
    }
  }

  @Test
  void beforeItIsConnectedNobodyCanBeReached() {
    Credentials credentials = Credentials.random();
    SandboxClock clock = new SandboxClock(new SettableTime());
    try (Sandbox sandbox = new Sandbox(clock, credentials, folder.resolve("state.json"))) {
      assertThatThrownBy(() -> sandbox.person("U01ANNA").says("/walk"))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void secretsAreNotPrinted() {
    Credentials credentials = Credentials.random();

    assertThat(credentials.toString())
        .doesNotContain(credentials.botToken(), credentials.signingSecret());
    assertThat(credentials.signingSecret()).hasSizeGreaterThanOrEqualTo(32);
    assertThat(Credentials.random()).isNotEqualTo(credentials);
  }

  private static void post(RunningSandbox running) {
    try {
      running.api("chat.postMessage", Sent.message("Hi there"));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
