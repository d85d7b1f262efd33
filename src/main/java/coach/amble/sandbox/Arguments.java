package coach.amble.sandbox;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The arguments of a Web API call; trees in a form come as JSON in a string. */
record Arguments(JsonObject json) {
  private static final Set<String> TREES = Set.of("blocks", "view");

  static Arguments ofForm(Map<String, String> fields) {
    JsonObject json = new JsonObject();
    fields.forEach(json::addProperty);
    return of(json);
  }

  /** Trees are read here, so that the methods see the same for forms and JSON bodies. */
  static Arguments of(JsonObject json) {
    for (String name : TREES) {
      if (json.get(name) instanceof JsonPrimitive tree) {
        json.add(name, parsed(name, tree.getAsString()));
      }
    }
    return new Arguments(json);
  }

  private static JsonElement parsed(String name, String text) {
    return Json.parse(text)
        .orElseThrow(
            () ->
                new Refusal(
                    name.equals("blocks") ? "invalid_blocks_format" : "invalid_arguments",
                    List.of("[ERROR] must be well-formed JSON [json-pointer:/" + name + "]")));
  }

  /** Empty when absent or blank. */
  Optional<String> text(String name) {
    return Json.text(json, name).filter(text -> !text.isBlank());
  }

  String need(String name, String error) {
    return text(name).orElseThrow(() -> new Refusal(error));
  }

  String need(String name) {
    return text(name)
        .orElseThrow(
            () ->
                new Refusal(
                    "invalid_arguments", List.of("[ERROR] missing required field: " + name)));
  }
}
