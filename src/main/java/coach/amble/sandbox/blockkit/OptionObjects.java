package coach.amble.sandbox.blockkit;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** Options of menus and choices, and what an element says about them as a whole. */
final class OptionObjects {
  static final Shape PLAIN =
      Shape.empty()
          .needs("text", TextObjects.plain(Limit.OPTION_TEXT))
          .needs("value", Plain.string(Limit.OPTION_VALUE))
          .may("description", TextObjects.plain(Limit.OPTION_TEXT));

  /** Radio buttons and checkboxes also take mrkdwn. */
  static final Shape RICH =
      PLAIN
          .needs("text", TextObjects.any(Limit.OPTION_TEXT))
          .may("description", TextObjects.any(Limit.OPTION_TEXT));

  static final Shape LINKED = PLAIN.may("url", Plain.url("https?"));

  static final Shape GROUP =
      Shape.empty()
          .needs("label", TextObjects.plain(Limit.OPTION_TEXT))
          .needs("options", Plain.list(Limit.SELECT_OPTIONS, PLAIN));

  private OptionObjects() {}

  /** Options or groups of options, never both, never neither. */
  static void eitherOptionsOrGroups(JsonElement value, Spot spot) {
    JsonObject element = value.getAsJsonObject();
    if (element.has("options") == element.has("option_groups")) {
      spot.wrong("must have either options or option_groups");
    }
  }

  /** What is chosen at first must be one of the options, word for word. */
  static void initialAmongOptions(JsonElement value, Spot spot) {
    JsonObject element = value.getAsJsonObject();
    List<JsonElement> options = optionsOf(element);
    for (JsonElement initial : initialOf(element)) {
      if (!options.contains(initial)) {
        spot.wrong("the initial option must equal one of the options");
      }
    }
  }

  private static List<JsonElement> optionsOf(JsonObject element) {
    List<JsonElement> options = new ArrayList<>(arrayOf(element, "options").asList());
    arrayOf(element, "option_groups")
        .forEach(group -> options.addAll(arrayOf(group.getAsJsonObject(), "options").asList()));
    return options;
  }

  private static List<JsonElement> initialOf(JsonObject element) {
    return element.has("initial_option")
        ? List.of(element.get("initial_option"))
        : arrayOf(element, "initial_options").asList();
  }

  private static JsonArray arrayOf(JsonObject object, String name) {
    return object.has(name) ? object.getAsJsonArray(name) : new JsonArray();
  }
}
