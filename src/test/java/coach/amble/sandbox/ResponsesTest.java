package coach.amble.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResponsesTest {
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
  void answersAreEphemeralUnlessMeantForTheChannel() throws Exception {
    URI url = afterCommand();

    RunningSandbox.post(url, Sent.json("{'text':'For you'}"));
    RunningSandbox.post(url, Sent.json("{'text':'For all','response_type':'in_channel'}"));

    assertThat(running.anna().messages().subList(1, 3))
        .extracting(Message::ephemeral)
        .containsExactly(true, false);
  }

  @Test
  void replacesThePressedMessage() throws Exception {
    URI url = afterPress();

    RunningSandbox.post(url, Sent.json("{'text':'Noted','replace_original':true}"));

    assertThat(running.anna().messages()).singleElement().satisfies(ResponsesTest::isNoted);
  }

  private static void isNoted(Message message) {
    assertThat(message.text()).isEqualTo("Noted");
    assertThat(message.blocks()).isEmpty();
    assertThat(message.edited()).isTrue();
  }

  @Test
  void replacesAnEphemeralMessageWithoutMakingItVisibleToOthers() throws Exception {
    JsonObject message = Sent.messageWithButton("Walk?", "Done");
    message.addProperty("user", "U01ANNA");
    running.api("chat.postEphemeral", message);
    running.anna().presses("Done");

    RunningSandbox.post(
        fromPayload(),
        Sent.json("{'text':'Noted','replace_original':true,'response_type':'in_channel'}"));

    assertThat(running.anna().messages()).singleElement().matches(Message::ephemeral);
  }

  @Test
  void deletesThePressedMessageButNeverATypedCommand() throws Exception {
    RunningSandbox.post(afterPress(), Sent.json("{'delete_original':true}"));
    assertThat(running.anna().messages()).isEmpty();

    RunningSandbox.post(afterCommand(), Sent.json("{'delete_original':true}"));
    assertThat(running.anna().messages()).singleElement().matches(Message::slash);
  }

  @Test
  void worksFiveTimes() throws Exception {
    URI url = afterCommand();
    for (int i = 0; i < 5; i++) {
      assertThat(RunningSandbox.post(url, Sent.json("{'text':'Hi'}")).statusCode()).isEqualTo(200);
    }

    HttpResponse<String> sixth = RunningSandbox.post(url, Sent.json("{'text':'Hi'}"));

    assertThat(sixth.statusCode()).isEqualTo(404);
    assertThat(sixth.body()).contains("used_url");
  }

  @Test
  void worksForHalfAnHour() throws Exception {
    URI url = afterCommand();
    running.time.pass(Duration.ofMinutes(30));
    assertThat(RunningSandbox.post(url, Sent.json("{'text':'Hi'}")).statusCode()).isEqualTo(200);
    running.time.pass(Duration.ofSeconds(1));

    HttpResponse<String> late = RunningSandbox.post(url, Sent.json("{'text':'Hi'}"));

    assertThat(late.statusCode()).isEqualTo(404);
    assertThat(late.body()).contains("expired_url");
  }

  @Test
  void aRefusedAnswerChangesNothingAndIsNotCounted() throws Exception {
    URI url = afterCommand();
    for (int i = 0; i < 6; i++) {
      HttpResponse<String> refused = RunningSandbox.post(url, Sent.json("{'text':''}"));
      assertThat(refused.statusCode()).isEqualTo(400);
      assertThat(refused.body()).contains("no_text");
    }

    assertThat(RunningSandbox.post(url, Sent.json("{'text':'Hi'}")).statusCode()).isEqualTo(200);
  }

  private URI afterCommand() {
    running.anna().says("/walk");
    return URI.create(running.bot.last().form().getOrDefault("response_url", ""));
  }

  private URI afterPress() throws Exception {
    running.api("chat.postMessage", Sent.messageWithButton("Walk?", "Done"));
    running.anna().presses("Done");
    return fromPayload();
  }

  private URI fromPayload() {
    return URI.create(running.bot.last().payload().get("response_url").getAsString());
  }
}
