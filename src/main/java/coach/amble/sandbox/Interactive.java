package coach.amble.sandbox;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what people can press or fill in. */
final class Interactive {

  /** An element and the block it stands in. */
  record Control(JsonObject block, JsonObject element) {
    String blockId() {
      return block.get("block_id").getAsString();
    }

    String actionId() {
      return element.get("action_id").getAsString();
    }

    boolean required() {
      return block.get("type").getAsString().equals("input") && !Flags.on(block, "optional");
    }

    /** Inputs tell the bot at once only when it asked for that. */
    boolean dispatches() {
      return !block.get("type").getAsString().equals("input") || Flags.on(block, "dispatch_action");
    }
  }

  private Interactive() {}

  static Stream<Control> in(JsonArray blocks) {
    return Json.objects(blocks)
        .flatMap(block -> elementsOf(block).map(element -> new Control(block, element)));
  }

  static Optional<Control> find(JsonArray blocks, String blockId, String actionId) {
    return in(blocks)
        .filter(each -> each.blockId().equals(blockId) && each.actionId().equals(actionId))
        .findFirst();
  }

  static Stream<JsonObject> elementsOf(JsonObject block) {
    Stream<JsonObject> elements =
        switch (block.get("type").getAsString()) {
          case "section" -> Json.child(block, "accessory").stream();
          case "actions" -> Json.objects(Json.list(block, "elements"));
          case "input" -> Json.child(block, "element").stream();
          default -> Stream.empty();
        };
    return elements.filter(element -> !element.get("type").getAsString().equals("image"));
  }
}
