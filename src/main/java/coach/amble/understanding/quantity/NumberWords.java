package coach.amble.understanding.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * "twenty-five", "five and twenty", "a dozen", "a couple of", "two hundred and two", "10k",
 * "ten-ish".
 */
final class NumberWords implements Rewrite {
  private static final Map<String, Integer> SMALL =
      counted(
          """
          zero - two three four five six seven eight nine ten eleven twelve thirteen fourteen
          fifteen sixteen seventeen eighteen nineteen
          """,
          1);
  private static final Map<String, Integer> TENS =
      counted("- - twenty thirty forty fifty sixty seventy eighty ninety", 10);
  private static final Set<String> FAR = Set.of("run", "walk", "race", "hike", "jog", "stroll");

  /** Counted in thousands, more than this are steps rather than kilometres. */
  private static final int FARTHEST_K = 5;

  @Override
  public @Nullable Found at(Line line, int place) {
    @Nullable Found number =
        line.at(place).isFigure() ? thousands(line, place) : number(line, place);
    return number == null ? null : roughly(line, place, number);
  }

  static boolean knows(String word) {
    return SMALL.containsKey(word) || TENS.containsKey(word);
  }

  /** "tens", "fifteens" (not "twos"): 0 if it is none. */
  static int plural(String word) {
    String one = word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y" : word;
    one = one.endsWith("s") ? one.substring(0, one.length() - 1) : one;
    return one.equals(word) ? 0 : SMALL.getOrDefault(one, TENS.getOrDefault(one, 0));
  }

  // "8k steps", "5k"; "10ish" only drops its "ish"
  private static @Nullable Found thousands(Line line, int place) {
    if (!line.is(place, Unit.BARE)) {
      return null;
    }
    double value = line.value(place);
    if (line.is(place + 1, "k") && line.at(place + 1).glued()) {
      boolean far = line.in(place + 2, FAR) || value <= FARTHEST_K;
      boolean steps = line.in(place + 2, "step");
      return far && !steps
          ? Found.of(2, Unit.DISTANCE, value)
          : Found.of(steps ? 3 : 2, Unit.STEPS, 1000 * value);
    }
    boolean ish = line.is(place + 1, "ish") || line.follows(place + 1, "-", "ish");
    return ish ? Found.of(1, Unit.BARE, value) : null;
  }

  private static @Nullable Found number(Line line, int place) {
    String word = line.word(place);
    @Nullable Integer tens = TENS.get(word);
    if (tens != null) {
      return tens(line, place, tens);
    }
    @Nullable Integer small = SMALL.get(word);
    return small == null ? other(line, place) : many(line, place, small);
  }

  private static Found many(Line line, int place, int small) {
    if (line.is(place + 1, "hundred")) {
      return hundreds(line, place, 2, small);
    }
    if (line.is(place + 1, "dozen")) {
      return bare(2, 12 * small);
    }
    if (line.is(place + 1, "thousand")) {
      return bare(2, 1000 * small);
    }
    // "five and twenty"
    int dash = line.is(place + 1, "-") ? 1 : 0;
    boolean and = line.is(place + 1 + dash, "and") && small > 0 && small < 10;
    int tens = and ? TENS.getOrDefault(line.word(place + 2 + 2 * dash), 0) : 0;
    return tens > 0 ? bare(3 + 2 * dash, small + tens) : bare(1, small);
  }

  private static Found tens(Line line, int place, int tens) {
    int next = place + (line.is(place + 1, "-") ? 2 : 1);
    int ones = line.is(next, "one") ? 1 : SMALL.getOrDefault(line.word(next), 0);
    return ones >= 1 && ones <= 9 ? bare(next + 1 - place, tens + ones) : bare(1, tens);
  }

  private static Found hundreds(Line line, int place, int length, int many) {
    int rest = place + length + (line.is(place + length, "and") ? 1 : 0);
    @Nullable Found more = knows(line.word(rest)) ? number(line, rest) : null;
    return more == null
        ? bare(length, 100 * many)
        : bare(rest + more.length() - place, 100 * many + more.amount().value());
  }

  private static @Nullable Found other(Line line, int place) {
    int article = line.is(place, "a") || line.is(place, "one") ? 1 : 0;
    return switch (line.word(place + article)) {
      case "couple" -> bare(article + (line.is(place + article + 1, "of") ? 2 : 1), 2);
      case "dozen" -> bare(article + 1, 12);
      case "hundred" -> hundreds(line, place, article + 1, 1);
      case "half" -> line.follows(place, "half", "a", "dozen") ? bare(3, 6) : null;
      default -> null;
    };
  }

  private static Found roughly(Line line, int place, Found number) {
    int next = place + number.length();
    int dash = line.is(next, "-") && line.is(next + 1, "ish") ? 1 : 0;
    return line.is(next + dash, "ish")
        ? new Found(number.length() + dash + 1, number.amount())
        : number;
  }

  private static Found bare(int length, double value) {
    return Found.of(length, Unit.BARE, value);
  }

  private static Map<String, Integer> counted(String words, int step) {
    List<String> all = List.of(words.strip().split("\\s+"));
    Map<String, Integer> values = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      values.put(all.get(i), i * step);
    }
    values.remove("-");
    return Map.copyOf(values);
  }
}
