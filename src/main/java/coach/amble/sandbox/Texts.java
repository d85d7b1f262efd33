package coach.amble.sandbox;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Collects what can be read in blocks. */
final class Texts {
  private static final Set<String> TEXT_TYPES = Set.of("plain_text", "mrkdwn");

  private Texts() {}

  static List<String> in(JsonArray blocks) {
    List<String> found = new ArrayList<>();
    collect(blocks, found);
    return List.copyOf(found);
  }

  private static void collect(JsonElement element, List<String> found) {
    if (element instanceof JsonArray array) {
      array.forEach(each -> collect(each, found));
    } else if (element instanceof JsonObject object) {
      if (isText(object)) {
        found.add(object.get("text").getAsString());
      } else {
        object.asMap().values().forEach(each -> collect(each, found));
      }
    }
  }

  private static boolean isText(JsonObject object) {
    return Json.text(object, "type").filter(TEXT_TYPES::contains).isPresent();
  }
}
