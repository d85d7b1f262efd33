package coach.amble.sandbox;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** One text for a block's only element, put into the form of {@code state.values}. */
final class ShortAnswers {
  private ShortAnswers() {}

  static JsonObject of(JsonArray blocks, String blockId, String answer) {
    Interactive.Control control =
        Interactive.in(blocks)
            .filter(each -> each.blockId().equals(blockId) && Choices.keeps(each.element()))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("The form has no " + blockId + "."));
    String field = Choices.fieldOf(control.element());
    JsonElement text = new JsonPrimitive(answer);
    JsonElement value = field.equals("selected_options") ? Json.array(text) : text;
    return Json.object(control.actionId(), Json.object(field, value));
  }
}
