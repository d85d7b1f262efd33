package coach.amble.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChatTest {
  private final Office office = new Office();

  @Test
  void aPostedMessageIsThereUnreadAndComesBackWithItsIds() {
    JsonObject answer = office.call("chat.postMessage", Sent.messageWithButton("Walk?", "Done"));

    Message shown = office.anna().messages().getFirst();
    assertThat(answer.get("ok").getAsBoolean()).isTrue();
    assertThat(answer.get("channel").getAsString()).isEqualTo("D01ANNA");
    assertThat(answer.get("ts").getAsString()).isEqualTo(shown.ts());
    assertThat(answer.getAsJsonObject("message").get("bot_id").getAsString()).isEqualTo("B0AMBLE");
    assertThat(shown.at()).isEqualTo(SettableTime.MONDAY);
    assertThat(office.anna().unread()).isEqualTo(1);
  }

  @Test
  void aPersonsIdMeansTheirDm() {
    JsonObject message = Sent.message("Hi");
    message.addProperty("channel", "U01ANNA");

    assertThat(Json.text(office.call("chat.postMessage", message), "channel")).contains("D01ANNA");
  }

  @Test
  void twoMessagesWithinASecondInOneChannelAreTooMany() {
    office.call("chat.postMessage", Sent.message("One"));
    office.time.pass(Duration.ofMillis(999));

    assertThatThrownBy(() -> office.call("chat.postMessage", Sent.message("Two")))
        .isInstanceOfSatisfying(
            TooManyMessages.class, tooMany -> assertThat(tooMany.seconds()).isEqualTo(1));
    office.time.pass(Duration.ofMillis(1));
    assertThat(office.error("chat.postMessage", Sent.message("Two"))).isEqualTo("none");
  }

  @Test
  void otherChannelsUpdatesAndEphemeralsDoNotWait() {
    JsonObject posted = office.call("chat.postMessage", Sent.message("One"));
    JsonObject toMateo = Sent.message("Hi");
    toMateo.addProperty("channel", "D02MATEO");
    JsonObject ephemeral = Sent.message("psst");
    ephemeral.addProperty("user", "U01ANNA");
    JsonObject update = Json.object("channel", "D01ANNA", "ts", posted.get("ts"), "text", "Uno");

    assertThat(office.error("chat.postMessage", toMateo)).isEqualTo("none");
    assertThat(office.error("chat.postEphemeral", ephemeral)).isEqualTo("none");
    assertThat(office.error("chat.update", update)).isEqualTo("none");
  }

  @Test
  void aRefusedMessageDoesNotUseUpTheSecond() {
    office.call("chat.postMessage", Sent.message(""));

    assertThat(office.error("chat.postMessage", Sent.message("Hi"))).isEqualTo("none");
  }

  @ParameterizedTest
  @ValueSource(strings = {"unfurl_links", "unfurl_media"})
  void unfurlingMustBeSaidOff(String argument) {
    JsonObject silent = Sent.message("Hi");
    silent.remove(argument);
    JsonObject on = Sent.message("Hi");
    on.addProperty(argument, true);

    assertThat(office.error("chat.postMessage", silent)).isEqualTo("invalid_arguments");
    assertThat(office.error("chat.postMessage", on)).isEqualTo("invalid_arguments");
  }

  @Test
  void namesAreNeverLinkedAndTextNeverParsed() {
    JsonObject linking = Sent.message("Hi");
    linking.addProperty("link_names", "1");
    JsonObject parsing = Sent.message("Hi");
    parsing.addProperty("parse", "full");
    JsonObject plain = Sent.message("Hi");
    plain.addProperty("link_names", "0");

    assertThat(office.error("chat.postMessage", linking)).isEqualTo("invalid_arguments");
    assertThat(office.error("chat.postMessage", parsing)).isEqualTo("invalid_arguments");
    assertThat(office.error("chat.postMessage", plain)).isEqualTo("none");
  }

  @Test
  void whatTheSandboxDoesNotKnowIsRefusedAloud() {
    JsonObject threaded = Sent.message("Hi");
    threaded.addProperty("thread_ts", "1763883900.000100");

    assertThat(office.error("chat.postMessage", threaded)).isEqualTo("invalid_arguments");
  }

  @Test
  void textIsNeededBesideBlocksAndHasAnEnd() {
    assertThat(office.error("chat.postMessage", Sent.messageWithButton("", "Done")))
        .isEqualTo("no_text");
    assertThat(office.error("chat.postMessage", Sent.message("x".repeat(40_001))))
        .isEqualTo("msg_too_long");
    assertThat(office.error("chat.postMessage", Sent.message("x".repeat(40_000))))
        .isEqualTo("none");
  }

  @Test
  void faultyBlocksAreNamed() {
    JsonObject message = Sent.messageWithButton("Walk?", "x".repeat(76));

    JsonObject answer = office.call("chat.postMessage", message);

    assertThat(answer.get("error").getAsString()).isEqualTo("invalid_blocks");
    assertThat(answer.getAsJsonObject("response_metadata").getAsJsonArray("messages").toString())
        .contains("1 to 75 characters")
        .contains("/blocks/0/elements/0/text/text");
  }

  @Test
  void unknownPlacesAndMessagesAreNotFound() {
    JsonObject nowhere = Sent.message("Hi");
    nowhere.addProperty("channel", "C0GENERAL");

    assertThat(office.error("chat.postMessage", nowhere)).isEqualTo("channel_not_found");
    assertThat(office.error("chat.update", at("D01ANNA", "1.000001")))
        .isEqualTo("message_not_found");
    assertThat(office.error("chat.delete", at("D01ANNA", "1.000001")))
        .isEqualTo("message_not_found");
  }

  @Test
  void anUpdateChangesTextAndMarksItEdited() {
    String ts = posted(Sent.messageWithButton("Walk?", "Done"));
    JsonObject update = at("D01ANNA", ts);
    update.add("blocks", Sent.list("[]"));

    office.call("chat.update", update);

    Message shown = office.anna().messages().getFirst();
    assertThat(shown.text()).isEqualTo("New");
    assertThat(shown.edited()).isTrue();
    assertThat(shown.blocks()).isEmpty();
  }

  @Test
  void anUpdateWithoutBlocksKeepsTheOldOnes() {
    String ts = posted(Sent.messageWithButton("Walk?", "Done"));

    office.call("chat.update", at("D01ANNA", ts));

    assertThat(office.anna().messages().getFirst().blocks()).hasSize(1);
  }

  @Test
  void anUpdatesTextIsShorter() {
    String ts = posted(Sent.message("Hi"));
    JsonObject update = at("D01ANNA", ts);
    update.addProperty("text", "x".repeat(4_001));

    assertThat(office.error("chat.update", update)).isEqualTo("msg_too_long");
  }

  @Test
  void theBotChangesOnlyItsOwnMessages() {
    Message own = new Message("5.000001", "U01ANNA", "Hi", Json.array(), false, false, false);
    office.anna().add(own);

    assertThat(office.error("chat.update", at("D01ANNA", "5.000001")))
        .isEqualTo("cant_update_message");
    assertThat(office.error("chat.delete", at("D01ANNA", "5.000001")))
        .isEqualTo("cant_delete_message");
  }

  @Test
  void anEphemeralMessageCannotBeUpdatedOrDeleted() {
    JsonObject ephemeral = Sent.message("psst");
    ephemeral.addProperty("user", "U01ANNA");
    String ts = office.call("chat.postEphemeral", ephemeral).get("message_ts").getAsString();

    assertThat(office.error("chat.update", at("D01ANNA", ts))).isEqualTo("message_not_found");
    assertThat(office.error("chat.delete", at("D01ANNA", ts))).isEqualTo("message_not_found");
  }

  @Test
  void anEphemeralMessageIsForSomebodyInTheChannel() {
    JsonObject ephemeral = Sent.message("psst");
    ephemeral.addProperty("user", "U02MATEO");

    assertThat(office.error("chat.postEphemeral", ephemeral)).isEqualTo("user_not_in_channel");
  }

  @Test
  void aDeletedMessageIsGone() {
    String ts = posted(Sent.message("Hi"));

    office.call("chat.delete", at("D01ANNA", ts));

    assertThat(office.anna().messages()).isEmpty();
  }

  @Test
  void stampsAreUniqueEvenWhenTimeStandsStill() {
    JsonObject ephemeral = Sent.message("psst");
    ephemeral.addProperty("user", "U01ANNA");
    office.call("chat.postEphemeral", ephemeral);
    office.call("chat.postEphemeral", ephemeral);

    assertThat(office.anna().messages()).extracting(Message::ts).doesNotHaveDuplicates();
  }

  @Test
  void onlyTheNewestFiveHundredMessagesAreKept() {
    for (int i = 0; i < 501; i++) {
      office.call("chat.postMessage", Sent.message("Number " + i));
      office.time.pass(Duration.ofSeconds(1));
    }

    assertThat(office.anna().messages()).hasSize(500);
    assertThat(office.anna().messages().getFirst().text()).isEqualTo("Number 1");
  }

  private String posted(JsonObject message) {
    return office.call("chat.postMessage", message).get("ts").getAsString();
  }

  private static JsonObject at(String channel, String ts) {
    return Json.object("channel", channel, "ts", ts, "text", "New");
  }
}
