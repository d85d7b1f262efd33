package coach.amble.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlashCommandsTest {
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

  @Test
  void carriesEveryFieldThatSlackSends() {
    running.anna().says("/walk 20 minutes");

    assertThat(running.bot.last().form())
        .containsEntry("command", "/walk")
        .containsEntry("text", "20 minutes")
        .containsEntry("team_id", "T0WILLOW")
        .containsEntry("team_domain", "willow-finch")
        .containsEntry("channel_id", "D01ANNA")
        .containsEntry("channel_name", "directmessage")
        .containsEntry("user_id", "U01ANNA")
        .containsEntry("user_name", "anna")
        .containsEntry("api_app_id", "A0AMBLE")
        .containsEntry("is_enterprise_install", "false")
        .containsKeys("token", "trigger_id", "response_url");
  }

  @Test
  void isSignedOverTheRawBodyAtTheSandboxesTime() {
    running.clock.advanceTo(SettableTime.MONDAY.plus(Duration.ofDays(3)));

    running.anna().says("/walk ä&b");

    FakeBot.Received request = running.bot.last();
    long at = Long.parseLong(request.header("X-Slack-Request-Timestamp"));
    assertThat(at).isEqualTo(running.clock.instant().getEpochSecond());
    assertThat(request.header("X-Slack-Signature"))
        .isEqualTo(
            new SlackSignature(RunningSandbox.CREDENTIALS.signingSecret()).of(at, request.body()));
  }

  @Test
  void escapesTextAndLeavesItEmptyWhenThereIsNone() {
    running.anna().says("/walk");
    assertThat(running.bot.last().form()).containsEntry("text", "");

    running.anna().says("/walk <5 & more>");
    assertThat(running.bot.last().form()).containsEntry("text", "&lt;5 &amp; more&gt;");
  }

  @Test
  void showsTheTypedLineToThePersonAlone() {
    running.anna().says("/walk 5");

    Message line = running.anna().messages().getLast();
    assertThat(line.from()).isEqualTo("U01ANNA");
    assertThat(line.slash()).isTrue();
    assertThat(line.ephemeral()).isTrue();
    assertThat(running.sandbox.person("U02MATEO").messages()).isEmpty();
  }

  @Test
  void anEmptyAnswerSaysNothing() {
    assertThat(running.anna().says("/walk 5")).isEqualTo(new Answer.Acknowledged());
    assertThat(running.anna().messages()).hasSize(1);
  }

  @Test
  void aPlainTextAnswerIsEphemeral() {
    running.bot.next(new FakeBot.Reply(200, "text/plain;charset=utf-8", "Well done"));

    Answer answer = running.anna().says("/walk 5");

    assertThat(answer).isInstanceOf(Answer.Replied.class);
    Message reply = running.anna().messages().getLast();
    assertThat(reply.text()).isEqualTo("Well done");
    assertThat(reply.ephemeral()).isTrue();
    assertThat(reply.from()).isEqualTo("U0AMBLE");
  }

  @Test
  void aJsonAnswerMayBeForTheChannel() {
    running.bot.next(FakeBot.Reply.json("{\"response_type\":\"in_channel\",\"text\":\"Hi\"}"));

    running.anna().says("/walk 5");

    assertThat(running.anna().messages().getLast().ephemeral()).isFalse();
  }

  @Test
  void anAnswerWithFaultyBlocksIsRefused() {
    running.bot.next(FakeBot.Reply.json("{\"text\":\"Hi\",\"blocks\":[{\"type\":\"nope\"}]}"));

    Answer answer = running.anna().says("/walk 5");

    assertThat(answer)
        .isInstanceOfSatisfying(
            Answer.InvalidAnswer.class,
            invalid -> {
              assertThat(invalid.error()).isEqualTo("invalid_blocks");
              assertThat(invalid.reasons()).singleElement().asString().contains("/blocks/0");
            });
    assertThat(running.anna().messages()).hasSize(1);
  }

  @Test
  void anErrorStatusIsSaidAndNotRetried() {
    running.bot.next(new FakeBot.Reply(404, "text/plain", ""));

    assertThat(running.anna().says("/nope")).isEqualTo(new Answer.HttpProblem(404));
    assertThat(running.bot.received()).hasSize(1);
  }
}
