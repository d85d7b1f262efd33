package coach.amble.sandbox.blockkit;

import com.google.gson.JsonElement;

/** The fields that many elements share. */
final class ElementFields {
  private static final Rule ACTION_ID = Plain.string(Limit.ID).and(unique("action_id"));

  private ElementFields() {}

  static Rule unique(String kind) {
    return (value, spot) -> {
      if (value.isJsonPrimitive() && !spot.findings().first(kind, value.getAsString())) {
        spot.wrong(kind + " must be unique");
      }
    };
  }

  static Shape named(String type) {
    return Shape.typed(type).may("action_id", ACTION_ID);
  }

  static Shape pressable(String type) {
    return named(type).may("confirm", TextObjects.CONFIRM);
  }

  static Shape focusable(String type) {
    return pressable(type).may("focus_on_load", ElementFields::onlyFocus);
  }

  static Shape typing(String type) {
    return named(type).may("focus_on_load", ElementFields::onlyFocus);
  }

  /** Only one element of a view may take the focus. */
  private static void onlyFocus(JsonElement value, Spot spot) {
    Plain.BOOLEAN.check(value, spot);
    if (value.toString().equals("true") && !spot.findings().first("focus", "on_load")) {
      spot.wrong("only one element may have focus_on_load");
    }
  }
}
