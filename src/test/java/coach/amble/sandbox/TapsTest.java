package coach.amble.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TapsTest {
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
  void aPressedButtonTellsWhoPressedWhatWhere() throws Exception {
    JsonObject posted = running.api("chat.postMessage", Sent.messageWithButton("Walk?", "Done"));

    assertThat(running.anna().presses("Done")).isEqualTo(new Answer.Acknowledged());

    JsonObject payload = running.bot.last().payload();
    JsonObject action = payload.getAsJsonArray("actions").get(0).getAsJsonObject();
    assertThat(payload.get("type").getAsString()).isEqualTo("block_actions");
    assertThat(payload.getAsJsonObject("user").get("id").getAsString()).isEqualTo("U01ANNA");
    assertThat(payload.getAsJsonObject("channel").get("id").getAsString()).isEqualTo("D01ANNA");
    assertThat(payload.getAsJsonObject("container").get("message_ts")).isEqualTo(posted.get("ts"));
    assertThat(payload.getAsJsonObject("message")).isEqualTo(posted.getAsJsonObject("message"));
    assertThat(payload.has("response_url")).isTrue();
    assertThat(payload.has("trigger_id")).isTrue();
    assertThat(action.get("action_id").getAsString()).isEqualTo("a");
    assertThat(action.get("block_id").getAsString()).isEqualTo("b");
    assertThat(action.get("value").getAsString()).isEqualTo("v");
    assertThat(action.get("type").getAsString()).isEqualTo("button");
    assertThat(action.has("action_ts")).isTrue();
  }

  @Test
  void theNewestMessageWithThatLabelIsPressed() throws Exception {
    running.api("chat.postMessage", Sent.messageWithButton("First", "Done"));
    running.time.pass(Duration.ofSeconds(1));
    JsonObject second = running.api("chat.postMessage", Sent.messageWithButton("Second", "Done"));

    running.anna().presses("Done");

    assertThat(running.bot.last().payload().getAsJsonObject("container").get("message_ts"))
        .isEqualTo(second.get("ts"));
  }

  @Test
  void anEphemeralMessageIsNotRepeatedInThePayload() throws Exception {
    JsonObject message = Sent.messageWithButton("Walk?", "Done");
    message.addProperty("user", "U01ANNA");
    running.api("chat.postEphemeral", message);

    running.anna().presses("Done");

    JsonObject payload = running.bot.last().payload();
    assertThat(payload.getAsJsonObject("container").get("is_ephemeral").getAsBoolean()).isTrue();
    assertThat(payload.has("message")).isFalse();
    assertThat(payload.has("response_url")).isTrue();
  }

  @Test
  void aChoiceInAModalComesWithTheWholeFormAndNoResponseUrl() throws Exception {
    View form = Open.form(running);

    running.anna().pressesIn(form.id(), "Evening");

    JsonObject payload = running.bot.last().payload();
    JsonObject action = payload.getAsJsonArray("actions").get(0).getAsJsonObject();
    JsonObject values =
        payload.getAsJsonObject("view").getAsJsonObject("state").getAsJsonObject("values");
    assertThat(Json.text(action.getAsJsonObject("selected_option"), "value")).contains("pm");
    assertThat(values.toString())
        .contains("\"when\":{\"s\":{\"type\":\"static_select\",\"selected_option\":{\"text\"")
        .contains("\"note\":{\"t\":{\"type\":\"plain_text_input\",\"value\":\"none\"}}");
    assertThat(payload.getAsJsonObject("container").get("view_id").getAsString())
        .isEqualTo(form.id());
    assertThat(payload.has("response_url")).isFalse();
    assertThat(payload.has("message")).isFalse();
  }

  @Test
  void anInputThatDoesNotDispatchCannotBePressed() throws Exception {
    View form = Open.form(running);

    assertThatThrownBy(
            () -> running.anna().presses(form.id(), "note", "t", Json.object("value", "hi")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anUnknownOptionCannotBeChosen() throws Exception {
    View form = Open.form(running);
    JsonObject noon = Json.object("selected_option", "noon");

    assertThatThrownBy(() -> running.anna().presses(form.id(), "when", "s", noon))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nobodyPressesSomebodyElsesButton() throws Exception {
    running.api("chat.postMessage", Sent.messageWithButton("Walk?", "Done"));

    assertThatThrownBy(() -> running.sandbox.person("U02MATEO").presses("Done"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
