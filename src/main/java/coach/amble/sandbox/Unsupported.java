package coach.amble.sandbox;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;

/** Arguments that Slack knows and the sandbox doesn't: said aloud instead of silently ignored. */
final class Unsupported {
  private static final List<String> NAMES =
      List.of(
          "attachments",
          "markdown_text",
          "thread_ts",
          "metadata",
          "username",
          "icon_url",
          "icon_emoji",
          "file_ids");

  private static final JsonArray NONE = new JsonArray();

  private Unsupported() {}

  static void refuse(JsonObject message) {
    for (String name : NAMES) {
      if (message.has(name) && !message.get(name).equals(NONE)) {
        throw new Refusal(
            "invalid_arguments", List.of("[ERROR] the sandbox doesn't support " + name));
      }
    }
  }
}
