package coach.amble.sandbox;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Gives every block a block_id and every element an action_id, as Slack does. */
final class BlockIds {
  private BlockIds() {}

  /** A copy with the ids that the bot left out. */
  static JsonArray filled(JsonArray blocks, Ids ids) {
    JsonArray copy = blocks.deepCopy();
    Json.objects(copy)
        .forEach(
            block -> {
              fill(block, "block_id", ids);
              Interactive.elementsOf(block).forEach(element -> fill(element, "action_id", ids));
            });
    return copy;
  }

  private static void fill(JsonObject object, String name, Ids ids) {
    if (!object.has(name)) {
      object.addProperty(name, ids.fresh("", 5));
    }
  }
}
