package coach.amble.sandbox;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What Slack's own client refuses before it sends a form: errors by block_id. */
final class FormCheck {
  private FormCheck() {}

  static Map<String, String> errors(JsonArray blocks, JsonObject values) {
    Map<String, String> errors = new LinkedHashMap<>();
    Interactive.in(blocks)
        .filter(control -> Choices.keeps(control.element()))
        .forEach(
            control ->
                error(control, values).ifPresent(text -> errors.put(control.blockId(), text)));
    return errors;
  }

  private static Optional<String> error(Interactive.Control control, JsonObject values) {
    JsonElement value =
        values
            .getAsJsonObject(control.blockId())
            .getAsJsonObject(control.actionId())
            .get(Choices.fieldOf(control.element()));
    if (value instanceof JsonPrimitive text) {
      return wrong(control.element(), text.getAsString());
    }
    boolean empty = value.isJsonNull() || value.equals(new JsonArray());
    return empty && control.required()
        ? Optional.of("Please complete this required field.")
        : Optional.empty();
  }

  private static Optional<String> wrong(JsonObject element, String text) {
    return switch (element.get("type").getAsString()) {
      case "plain_text_input" -> wrongLength(element, text);
      case "number_input" -> wrongNumber(element, text);
      default -> Optional.empty();
    };
  }

  private static Optional<String> wrongLength(JsonObject element, String text) {
    int least =
        Json.text(element, "min_length").map(BigDecimal::new).map(BigDecimal::intValue).orElse(0);
    int most =
        Json.text(element, "max_length")
            .map(BigDecimal::new)
            .map(BigDecimal::intValue)
            .orElse(3_000);
    if (text.length() < least) {
      return Optional.of("Please write at least " + least + " characters.");
    }
    return text.length() > most
        ? Optional.of("Please write at most " + most + " characters.")
        : Optional.empty();
  }

  private static Optional<String> wrongNumber(JsonObject element, String text) {
    boolean decimal = Flags.on(element, "is_decimal_allowed");
    if (!text.matches(decimal ? "-?\\d{1,30}(\\.\\d{1,30})?" : "-?\\d{1,30}")) {
      return Optional.of(decimal ? "Please enter a number." : "Please enter a whole number.");
    }
    return outOfRange(element, new BigDecimal(text));
  }

  private static Optional<String> outOfRange(JsonObject element, BigDecimal number) {
    Optional<BigDecimal> least = Json.text(element, "min_value").map(BigDecimal::new);
    Optional<BigDecimal> most = Json.text(element, "max_value").map(BigDecimal::new);
    if (least.filter(bound -> number.compareTo(bound) < 0).isPresent()) {
      return least.map(bound -> "Please enter " + bound + " or more.");
    }
    return most.filter(bound -> number.compareTo(bound) > 0)
        .map(bound -> "Please enter " + bound + " or less.");
  }
}
