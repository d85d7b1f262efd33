package coach.amble.sandbox.blockkit;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;

/** Elements into which people type. */
final class TextInputs {
  private static final String DECIMAL = "-?\\d{1,30}(\\.\\d{1,30})?";
  private static final Rule NUMERIC = Plain.matching(DECIMAL, "must be a number as a string");
  private static final Rule DISPATCH =
      Shape.empty()
          .may(
              "trigger_actions_on",
              Plain.list(
                  Limit.CHOICE_OPTIONS, Plain.oneOf("on_enter_pressed", "on_character_entered")));

  static final Shape TEXT =
      typed("plain_text_input")
          .may("initial_value", Plain.anyString(Limit.INPUT_LENGTH))
          .may("multiline", Plain.BOOLEAN)
          .may("min_length", Plain.whole(0, Limit.INPUT_LENGTH.most()))
          .may("max_length", Plain.whole(1, Limit.INPUT_LENGTH.most()))
          .whole((value, spot) -> inOrder(value, "min_length", "max_length", spot));

  static final Shape NUMBER =
      typed("number_input")
          .needs("is_decimal_allowed", Plain.BOOLEAN)
          .may("initial_value", NUMERIC)
          .may("min_value", NUMERIC)
          .may("max_value", NUMERIC)
          .whole((value, spot) -> inOrder(value, "min_value", "max_value", spot))
          .whole((value, spot) -> inOrder(value, "min_value", "initial_value", spot))
          .whole((value, spot) -> inOrder(value, "initial_value", "max_value", spot))
          .whole(TextInputs::wholeUnlessDecimal);

  private TextInputs() {}

  private static Shape typed(String type) {
    return ElementFields.typing(type)
        .may("placeholder", TextObjects.plain(Limit.PLACEHOLDER))
        .may("dispatch_action_config", DISPATCH);
  }

  private static void inOrder(JsonElement value, String low, String high, Spot spot) {
    JsonObject element = value.getAsJsonObject();
    if (element.get(low) instanceof JsonPrimitive least
        && element.get(high) instanceof JsonPrimitive most
        && new BigDecimal(least.getAsString()).compareTo(new BigDecimal(most.getAsString())) > 0) {
      spot.wrong(low + " must not exceed " + high);
    }
  }

  private static void wholeUnlessDecimal(JsonElement value, Spot spot) {
    JsonObject element = value.getAsJsonObject();
    if (!element.get("is_decimal_allowed").getAsBoolean()
        && element.get("initial_value") instanceof JsonPrimitive initial
        && initial.getAsString().contains(".")) {
      spot.wrong("initial_value must be whole when is_decimal_allowed is false");
    }
  }
}
