package coach.amble.sandbox;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;

/** An open modal or a published Home as Slack answers it, ids and hash included. */
public record View(JsonObject json) {

  /** Slack's id of the view. */
  public String id() {
    return string("id");
  }

  /** Changes with every update. */
  public String hash() {
    return string("hash");
  }

  /** {@code modal} or {@code home}. */
  public String type() {
    return string("type");
  }

  /** Empty when the bot set none. */
  public String callbackId() {
    return string("callback_id");
  }

  /** The blocks, each with a block_id. */
  public JsonArray blocks() {
    return json.getAsJsonArray("blocks");
  }

  /** Every text of the blocks in reading order, labels of buttons included. */
  public List<String> texts() {
    return Texts.in(blocks());
  }

  String externalId() {
    return string("external_id");
  }

  boolean flag(String name) {
    return json.has(name) && json.get(name).getAsBoolean();
  }

  View copy() {
    return new View(json.deepCopy());
  }

  private String string(String name) {
    return json.has(name) ? json.get(name).getAsString() : "";
  }
}
