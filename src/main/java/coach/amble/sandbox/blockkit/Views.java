package coach.amble.sandbox.blockkit;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Modals and the Home tab. */
final class Views {
  private static final Shape MODAL =
      view("modal")
          .needs("title", TextObjects.plain(Limit.VIEW_TITLE))
          .may("submit", TextObjects.plain(Limit.VIEW_TITLE))
          .may("close", TextObjects.plain(Limit.VIEW_TITLE))
          .may("clear_on_close", Plain.BOOLEAN)
          .may("notify_on_close", Plain.BOOLEAN)
          .may("submit_disabled", Plain.BOOLEAN)
          .whole(Views::inputsNeedSubmit);

  static final Kinds ANY = Kinds.none().with("modal", MODAL).with("home", view("home"));

  private Views() {}

  private static Shape view(String type) {
    return Shape.typed(type)
        .needs("blocks", Blocks.IN_VIEW)
        .may("private_metadata", Plain.anyString(Limit.PRIVATE_METADATA))
        .may("callback_id", Plain.anyString(Limit.ID))
        .may("external_id", Plain.anyString(Limit.ID));
  }

  private static void inputsNeedSubmit(JsonElement value, Spot spot) {
    JsonObject modal = value.getAsJsonObject();
    for (JsonElement block : modal.getAsJsonArray("blocks")) {
      boolean input = block.getAsJsonObject().get("type").getAsString().equals("input");
      if (input && !modal.has("submit")) {
        spot.wrong("a modal with input blocks must have submit");
        return;
      }
    }
  }
}
