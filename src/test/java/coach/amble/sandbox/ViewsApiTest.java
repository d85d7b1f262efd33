package coach.amble.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ViewsApiTest {
  private final Office office = new Office();

  @Test
  void aTriggerOpensOneModal() {
    JsonObject open = Json.object("trigger_id", office.trigger(""), "view", Sent.form());

    JsonObject view = office.call("views.open", open).getAsJsonObject("view");

    assertThat(view.get("id")).isEqualTo(office.top().json().get("id"));
    assertThat(view.has("hash")).isTrue();
    assertThat(view.get("root_view_id")).isEqualTo(view.get("id"));
    assertThat(office.error("views.open", open)).isEqualTo("exchanged_trigger_id");
  }

  @Test
  void aTriggerLivesThreeSeconds() {
    JsonObject inTime = Json.object("trigger_id", office.trigger(""), "view", Sent.form());
    JsonObject late = Json.object("trigger_id", office.trigger(""), "view", Sent.form());

    office.time.pass(Duration.ofSeconds(3));
    assertThat(office.error("views.open", inTime)).isEqualTo("none");
    office.time.pass(Duration.ofMillis(1));
    assertThat(office.error("views.open", late)).isEqualTo("expired_trigger_id");
  }

  @Test
  void anInventedTriggerIsInvalid() {
    JsonObject open = Json.object("trigger_id", "1.2.3", "view", Sent.form());

    assertThat(office.error("views.open", open)).isEqualTo("invalid_trigger_id");
  }

  @Test
  void aRefusedViewLeavesTheTriggerUsable() {
    String trigger = office.trigger("");
    JsonObject faulty = Sent.form();
    faulty.remove("title");

    JsonObject answer =
        office.call("views.open", Json.object("trigger_id", trigger, "view", faulty));

    assertThat(answer.get("error").getAsString()).isEqualTo("invalid_arguments");
    assertThat(answer.toString()).contains("missing required field: title");
    assertThat(office.error("views.open", Json.object("trigger_id", trigger, "view", Sent.form())))
        .isEqualTo("none");
  }

  @Test
  void aViewHasASize() {
    JsonObject big = Sent.home("x");
    var blocks = big.getAsJsonArray("blocks");
    for (int i = 0; i < 99; i++) {
      blocks.add(Sent.home("x".repeat(2_900)).getAsJsonArray("blocks").get(0));
    }

    assertThat(office.error("views.publish", Json.object("user_id", "U01ANNA", "view", big)))
        .isEqualTo("view_too_large");
  }

  @Test
  void anotherModalIsPushedFromInsideTheTopmostOnly() {
    View first = office.opened(Sent.form());
    String inside = office.trigger(first.id());
    String outside = office.trigger("");

    assertThat(office.error("views.push", Json.object("trigger_id", outside, "view", Sent.form())))
        .isEqualTo("invalid_trigger_id");
    assertThat(office.error("views.push", Json.object("trigger_id", inside, "view", Sent.form())))
        .isEqualTo("none");
    assertThat(office.top().json().get("previous_view_id").getAsString()).isEqualTo(first.id());
  }

  @Test
  void aStackHasThreeModals() {
    office.opened(Sent.form());
    for (int i = 0; i < 2; i++) {
      office.call("views.push", push());
    }

    assertThat(office.error("views.push", push())).isEqualTo("push_limit_reached");
  }

  private JsonObject push() {
    return Json.object("trigger_id", office.trigger(office.top().id()), "view", Sent.form());
  }

  @Test
  void anUpdateNeedsTheCurrentHashIfItNamesOne() {
    View first = office.opened(Sent.form());
    JsonObject update =
        Json.object("view_id", first.id(), "hash", first.hash(), "view", Sent.form());

    assertThat(office.error("views.update", update)).isEqualTo("none");
    assertThat(office.error("views.update", update)).isEqualTo("hash_conflict");
    update.remove("hash");
    assertThat(office.error("views.update", update)).isEqualTo("none");
  }

  @Test
  void aViewIsAlsoFoundByItsExternalIdWhichIsUnique() {
    JsonObject named = Sent.form();
    named.addProperty("external_id", "walk-7");
    View opened = office.opened(named);
    JsonObject other = Sent.home("Hi");
    other.addProperty("external_id", "walk-7");

    JsonObject update = Json.object("external_id", "walk-7", "view", Sent.form());
    JsonObject publish = Json.object("user_id", "U01ANNA", "view", other);
    assertThat(office.error("views.publish", publish)).isEqualTo("duplicate_external_id");
    assertThat(office.call("views.update", update).getAsJsonObject("view").get("id").getAsString())
        .isEqualTo(opened.id());
  }

  @Test
  void aClosedViewIsNotFound() {
    View opened = office.opened(Sent.form());
    office.anna().closeAll();

    assertThat(
            office.error("views.update", Json.object("view_id", opened.id(), "view", Sent.form())))
        .isEqualTo("not_found");
  }

  @Test
  void theHomeKeepsItsIdAndChangesItsHash() {
    JsonObject publish = Json.object("user_id", "U01ANNA", "view", Sent.home("One"));
    JsonObject first = office.call("views.publish", publish).getAsJsonObject("view");
    JsonObject second = office.call("views.publish", publish).getAsJsonObject("view");
    publish.add("hash", first.get("hash"));

    assertThat(second.get("id")).isEqualTo(first.get("id"));
    assertThat(second.get("hash")).isNotEqualTo(first.get("hash"));
    assertThat(office.error("views.publish", publish)).isEqualTo("hash_conflict");
  }

  @Test
  void aModalIsNoHomeAndNobodyElseHasOne() {
    assertThat(
            office.error("views.publish", Json.object("user_id", "U01ANNA", "view", Sent.form())))
        .isEqualTo("invalid_arguments");
    assertThat(
            office.error(
                "views.publish", Json.object("user_id", "UNOBODY", "view", Sent.home("x"))))
        .isEqualTo("user_not_found");
  }

  @Test
  void blocksWithoutIdsGetSome() {
    office.call("views.publish", Json.object("user_id", "U01ANNA", "view", Sent.home("One")));

    JsonObject block = office.anna().home().orElseThrow().blocks().get(0).getAsJsonObject();
    assertThat(block.get("block_id").getAsString()).isNotEmpty();
  }
}
