package coach.amble.sandbox.blockkit;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Rules for strings, numbers, booleans and lists. */
final class Plain {
  static final Rule BOOLEAN =
      (value, spot) -> {
        if (!(value instanceof JsonPrimitive bool && bool.isBoolean())) {
          spot.wrong("must be a boolean");
        }
      };

  private Plain() {}

  static Rule string(Limit limit) {
    return string(1, limit);
  }

  /** Like {@link #string(Limit)}, but may be empty. */
  static Rule anyString(Limit limit) {
    return string(0, limit);
  }

  private static Rule string(int least, Limit limit) {
    return strings(
        text -> text.length() >= least && text.length() <= limit.most(),
        "must be " + least + " to " + limit.most() + " characters");
  }

  static Rule url(String pattern) {
    return string(Limit.URL).and(matching(pattern + "://[^\\s]+", "must be a URL, " + pattern));
  }

  static Rule matching(String pattern, String rule) {
    Predicate<String> matches = Pattern.compile(pattern).asMatchPredicate();
    return strings(matches, rule);
  }

  static Rule oneOf(String... allowed) {
    List<String> words = List.of(allowed);
    return strings(words::contains, "must be one of " + words);
  }

  static Rule strings(Predicate<String> sound, String rule) {
    return (value, spot) -> {
      if (!(value instanceof JsonPrimitive text && text.isString())) {
        spot.wrong("must be a string");
      } else if (!sound.test(text.getAsString())) {
        spot.wrong(rule);
      }
    };
  }

  static Rule whole(int least, int most) {
    return (value, spot) -> {
      if (!isWhole(value, least, most)) {
        spot.wrong("must be a whole number from " + least + " to " + most);
      }
    };
  }

  private static boolean isWhole(JsonElement value, int least, int most) {
    if (!(value instanceof JsonPrimitive number && number.isNumber())) {
      return false;
    }
    double amount = number.getAsDouble();
    return amount == Math.rint(amount) && amount >= least && amount <= most;
  }

  /** A list of 1 to {@code limit} items. */
  static Rule list(Limit limit, Rule item) {
    return (value, spot) -> {
      if (!(value instanceof JsonArray array)) {
        spot.wrong("must be an array");
      } else if (array.isEmpty() || array.size() > limit.most()) {
        spot.wrong("must have 1 to " + limit.most() + " items");
      } else {
        checkEach(array, item, spot);
      }
    };
  }

  private static void checkEach(JsonArray array, Rule item, Spot spot) {
    for (int i = 0; i < array.size(); i++) {
      item.check(array.get(i), spot.at(i));
    }
  }
}
