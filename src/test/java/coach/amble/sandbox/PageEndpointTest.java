package coach.amble.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageEndpointTest {
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
  void theStateShowsWhatThePersonSees() throws Exception {
    running.api("chat.postMessage", Sent.messageWithButton("Walk?", "Done"));
    JsonObject state = state("U01ANNA");

    JsonObject anna = state.getAsJsonArray("people").get(0).getAsJsonObject();
    JsonObject message = state.getAsJsonArray("messages").get(0).getAsJsonObject();
    assertThat(state.get("company").getAsString()).isEqualTo("Willow & Finch");
    assertThat(state.get("clock").getAsString()).isEqualTo("2026-11-23T07:45:00Z");
    assertThat(state.get("nextNudgeAt").getAsString()).isEqualTo("2026-11-23T12:00:00Z");
    assertThat(state.get("channel").getAsString()).isEqualTo("D01ANNA");
    assertThat(state.get("home").isJsonNull()).isTrue();
    assertThat(state.get("modal").isJsonNull()).isTrue();
    assertThat(anna.get("localTime").getAsString()).isEqualTo("2026-11-23T08:45");
    assertThat(anna.get("unread").getAsInt()).isEqualTo(1);
    assertThat(message.keySet())
        .containsExactlyInAnyOrder(
            "ts", "from", "at", "text", "blocks", "ephemeral", "edited", "slash");
    assertThat(message.get("at").getAsString()).isEqualTo("2026-11-23T08:45");
  }

  @Test
  void theStateShowsHomeAndModal() throws Exception {
    running.api("views.publish", Json.object("user_id", "U01ANNA", "view", Sent.home("Hi")));
    View form = Open.form(running);

    JsonObject state = state("U01ANNA");

    assertThat(state.getAsJsonObject("home").get("type").getAsString()).isEqualTo("home");
    assertThat(state.getAsJsonObject("modal").get("id").getAsString()).isEqualTo(form.id());
    assertThat(state.getAsJsonObject("modal").get("hash").getAsString()).isEqualTo(form.hash());
  }

  @Test
  void sayingReachesTheBot() throws Exception {
    assertThat(running.page("say", say("hello")).body()).isEqualTo("{\"ok\":true}");
    assertThat(running.bot.last().event().getAsJsonObject("event").get("text").getAsString())
        .isEqualTo("hello");
  }

  @Test
  void troublesComeInPlainSentences() throws Exception {
    running.bot.next(new FakeBot.Reply(500, "text/plain", ""));

    assertThat(running.page("say", say("/walk")).body())
        .isEqualTo("{\"ok\":false,\"error\":\"Amble answered with HTTP 500.\"}");
    assertThat(running.page("say", say("x".repeat(40_001))).body()).contains("40,000");
    assertThat(running.page("say", Json.object("person", "U99", "text", "hi")).body())
        .contains("\"ok\":false");
  }

  @Test
  void pressingReachesTheBot() throws Exception {
    JsonObject posted = running.api("chat.postMessage", Sent.messageWithButton("Walk?", "Done"));
    JsonObject press =
        Json.object("person", "U01ANNA", "message", posted.get("ts"), "block", "b", "action", "a");

    assertThat(running.page("press", press).body()).isEqualTo("{\"ok\":true}");
    assertThat(running.bot.last().payload().get("type").getAsString()).isEqualTo("block_actions");
  }

  @Test
  void aRefusedFormComesWithErrorsByBlock() throws Exception {
    View form = Open.form(running);
    JsonObject submit =
        Json.object(
            "person", "U01ANNA",
            "view", form.id(),
            "values", Sent.json("{'minutes':{'n':{'type':'number_input','value':'500'}}}"));

    assertThat(running.page("submit", submit).body())
        .isEqualTo("{\"ok\":true,\"errors\":{\"minutes\":\"Please enter 180 or less.\"}}");
  }

  @Test
  void closingAndReadingAndOpeningHomeWork() throws Exception {
    View form = Open.form(running);
    running.api("chat.postMessage", Sent.message("Hi"));
    JsonObject close = Json.object("person", "U01ANNA", "view", form.id());

    assertThat(running.page("close", close).body()).isEqualTo("{\"ok\":true}");
    assertThat(running.page("home", person()).body()).isEqualTo("{\"ok\":true}");
    assertThat(running.page("read", person()).body()).isEqualTo("{\"ok\":true}");
    assertThat(running.anna().modal()).isEmpty();
    assertThat(running.anna().unread()).isZero();
  }

  @Test
  void theClockGoesForwardByAnHourToTheNextMorningAndToTheNextNudge() throws Exception {
    running.page("clock", clock("U01ANNA", "plus-1h"));
    assertThat(running.clock.instant()).hasToString("2026-11-23T08:45:00Z");
    running.page("clock", clock("U01ANNA", "next-nudge"));
    assertThat(running.clock.instant()).hasToString("2026-11-23T12:00:00Z");
    running.page("clock", clock("U03RUTH", "next-day"));
    assertThat(running.clock.instant()).hasToString("2026-11-24T13:00:00Z");
  }

  @Test
  void withoutANudgeTheClockStands() throws Exception {
    HttpResponse<String> answer = running.page("clock", clock("U02MATEO", "next-nudge"));

    assertThat(answer.body())
        .isEqualTo("{\"ok\":false,\"error\":\"No nudge is planned for Mateo Silva.\"}");
    assertThat(running.clock.instant()).isEqualTo(SettableTime.MONDAY);
  }

  @Test
  void whatIsNotThereIs404() throws Exception {
    assertThat(running.page("shout", person()).statusCode()).isEqualTo(404);
    assertThat(running.get("/sandbox/page/state?person=U99").statusCode()).isEqualTo(404);
    assertThat(running.get("/sandbox/page/changes?after=x").statusCode()).isEqualTo(400);
  }

  private JsonObject state(String person) throws Exception {
    return JsonParser.parseString(running.get("/sandbox/page/state?person=" + person).body())
        .getAsJsonObject();
  }

  private static JsonObject person() {
    return Json.object("person", "U01ANNA");
  }

  private static JsonObject say(String text) {
    return Json.object("person", "U01ANNA", "text", text);
  }

  private static JsonObject clock(String person, String to) {
    return Json.object("person", person, "to", to);
  }
}
