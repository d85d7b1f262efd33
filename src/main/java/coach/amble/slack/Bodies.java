package coach.amble.slack;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.slack.api.util.json.GsonFactory;

/** Replies as JSON, as they wait in the outbox. */
final class Bodies {
  private static final Gson GSON = GsonFactory.createSnakeCase();

  private Bodies() {}

  /** What chat.postMessage takes. */
  record Body(String text, String blocks) {}

  static String write(Reply reply) {
    JsonObject body = new JsonObject();
    body.addProperty("text", reply.text());
    body.add("blocks", GSON.toJsonTree(reply.blocks()));
    return body.toString();
  }

  static Body read(String json) {
    JsonObject body = GSON.fromJson(json, JsonObject.class);
    return new Body(body.get("text").getAsString(), body.get("blocks").toString());
  }

  static Body of(Reply reply) {
    return read(write(reply));
  }
}
