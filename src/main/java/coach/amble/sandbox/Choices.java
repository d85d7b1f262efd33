package coach.amble.sandbox;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a person chose or typed in one element, in the form of {@code state.values}. */
final class Choices {
  private Choices() {}

  /** The field that carries this element's value, empty for a button. */
  static String fieldOf(JsonObject element) {
    return switch (element.get("type").getAsString()) {
      case "static_select", "radio_buttons", "overflow" -> "selected_option";
      case "checkboxes" -> "selected_options";
      case "datepicker" -> "selected_date";
      case "timepicker" -> "selected_time";
      case "plain_text_input", "number_input" -> "value";
      default -> "";
    };
  }

  /** Whether Slack keeps the element's value in the state. */
  static boolean keeps(JsonObject element) {
    return !fieldOf(element).isEmpty() && !element.get("type").getAsString().equals("overflow");
  }

  /** The state of an element: what was given, else what it starts with. */
  static JsonObject stateOf(JsonObject element, @Nullable JsonObject given) {
    String field = fieldOf(element);
    JsonElement value = given == null ? initial(element) : chosen(element, given.get(field));
    return Json.object("type", element.get("type"), field, value);
  }

  private static JsonElement initial(JsonObject element) {
    String field = fieldOf(element);
    String name = field.equals("value") ? "initial_value" : field.replace("selected", "initial");
    JsonElement none = field.equals("selected_options") ? new JsonArray() : Json.nothing();
    return Optional.ofNullable(element.get(name)).orElse(none);
  }

  /** The given value with options in full; unknown options are a mistake of the caller. */
  static JsonElement chosen(JsonObject element, @Nullable JsonElement given) {
    String field = fieldOf(element);
    if (field.equals("selected_options")) {
      return options(element, given);
    }
    if (given == null || given.isJsonNull() || isEmptyText(given)) {
      return Json.nothing();
    }
    return field.equals("selected_option") ? option(element, given) : text(given);
  }

  private static JsonArray options(JsonObject element, @Nullable JsonElement given) {
    JsonArray all = new JsonArray();
    if (given instanceof JsonArray array) {
      array.forEach(each -> all.add(option(element, each)));
    }
    return all;
  }

  private static JsonObject option(JsonObject element, JsonElement given) {
    String value =
        given instanceof JsonObject object
            ? Json.text(object, "value").orElse("")
            : text(given).getAsString();
    return optionsOf(element)
        .filter(each -> each.get("value").getAsString().equals(value))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no option " + value + "."));
  }

  static Stream<JsonObject> optionsOf(JsonObject element) {
    Stream<JsonObject> grouped =
        Json.objects(Json.list(element, "option_groups"))
            .flatMap(group -> Json.objects(Json.list(group, "options")));
    return Stream.concat(Json.objects(Json.list(element, "options")), grouped);
  }

  private static JsonPrimitive text(JsonElement given) {
    if (given instanceof JsonPrimitive value) {
      return new JsonPrimitive(value.getAsString());
    }
    throw new IllegalArgumentException("A value must be text.");
  }

  private static boolean isEmptyText(JsonElement given) {
    return given instanceof JsonPrimitive value && value.getAsString().isEmpty();
  }
}
