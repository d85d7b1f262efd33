package coach.amble.sandbox;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.jspecify.annotations.Nullable;

/** Builds {@code state.values} of a message or view. */
final class FormState {
  private FormState() {}

  /**
   * The value of every element that keeps one.
   *
   * @param given block_id to action_id to value, as far as the person touched them
   */
  static JsonObject values(JsonArray blocks, JsonObject given) {
    JsonObject values = new JsonObject();
    Interactive.in(blocks)
        .filter(control -> Choices.keeps(control.element()))
        .forEach(control -> put(values, control, given));
    return values;
  }

  private static void put(JsonObject values, Interactive.Control control, JsonObject given) {
    JsonObject state = Choices.stateOf(control.element(), touched(control, given));
    if (!values.has(control.blockId())) {
      values.add(control.blockId(), new JsonObject());
    }
    values.getAsJsonObject(control.blockId()).add(control.actionId(), state);
  }

  private static @Nullable JsonObject touched(Interactive.Control control, JsonObject given) {
    return Json.child(given, control.blockId())
        .flatMap(block -> Json.child(block, control.actionId()))
        .orElse(null);
  }
}
