package coach.amble.sandbox;

import coach.amble.sandbox.blockkit.BlockKit;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the bot wants to say, found fit to be posted: text always, blocks maybe none. */
record Draft(String text, JsonArray blocks) {

  /**
   * Checks a message as the bot sent it.
   *
   * @throws Refusal with Slack's error code
   */
  static Draft read(JsonObject message, Ids ids) {
    refuseNames(message);
    Unsupported.refuse(message);
    String text = Json.text(message, "text").orElse("");
    if (text.isBlank()) {
      throw new Refusal("no_text", List.of("[ERROR] text must hold the whole meaning"));
    }
    if (text.length() > Limits.TEXT) {
      throw new Refusal("msg_too_long");
    }
    return new Draft(text, blocks(message.get("blocks"), ids));
  }

  private static JsonArray blocks(@Nullable JsonElement blocks, Ids ids) {
    if (blocks == null || blocks.equals(new JsonArray())) {
      return new JsonArray();
    }
    List<String> faults = BlockKit.faultsInMessage(blocks);
    if (!faults.isEmpty()) {
      throw new Refusal("invalid_blocks", faults);
    }
    return BlockIds.filled(blocks.getAsJsonArray(), ids);
  }

  /** A text that people wrote must never mention or link anybody by itself. */
  private static void refuseNames(JsonObject message) {
    boolean links = !Flags.off(message, "link_names");
    if (links || message.has("parse")) {
      throw new Refusal(
          "invalid_arguments", List.of("[ERROR] link_names and parse must be absent"));
    }
  }

  Message postedBy(String from, String ts, boolean ephemeral) {
    return new Message(ts, from, text, blocks, ephemeral, false, false);
  }
}
