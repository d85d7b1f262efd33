package coach.amble.sandbox;

import com.google.gson.JsonObject;

/** Messages for the page and the state file; {@code blocks} only when there are any. */
final class MessageJson {
  private MessageJson() {}

  static JsonObject of(Message message) {
    JsonObject json =
        Json.object(
            "ts", message.ts(),
            "from", message.from(),
            "text", message.text(),
            "ephemeral", message.ephemeral(),
            "edited", message.edited(),
            "slash", message.slash());
    if (!message.blocks().isEmpty()) {
      json.add("blocks", message.blocks());
    }
    return json;
  }

  static Message read(JsonObject json) {
    return new Message(
        json.get("ts").getAsString(),
        json.get("from").getAsString(),
        json.get("text").getAsString(),
        Json.list(json, "blocks"),
        json.get("ephemeral").getAsBoolean(),
        json.get("edited").getAsBoolean(),
        json.get("slash").getAsBoolean());
  }
}
