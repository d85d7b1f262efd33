package coach.amble.understanding.talk;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "twenty five", "a dozen", "a couple of", "a hundred", keycap digits: numbers. */
final class NumberWords implements Rewrite {
  private static final Map<String, Integer> SMALL =
      Map.ofEntries(
          Map.entry("zero", 0),
          Map.entry("nil", 0),
          Map.entry("nought", 0),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("fiveteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19));
  private static final Map<String, Integer> TENS =
      Map.of(
          "twenty", 20, "thirty", 30, "forty", 40, "fourty", 40, "fifty", 50, "sixty", 60,
          "seventy", 70, "eighty", 80, "ninety", 90);

  /** What stands for a number that isn't taken at its word. */
  static final String VAGUELY = "vaguely";

  private static final Set<String> AFTER_ONE =
      Words.of("minute minutes min mins hour hr day week month out");

  @Override
  public @Nullable Reading at(Tokens tokens, int place) {
    @Nullable Reading number = number(tokens, place);
    return number == null ? null : roughly(tokens, place, number);
  }

  /** The number words themselves, so that spelling repair leaves them alone. */
  static boolean knows(String word) {
    return SMALL.containsKey(word) || TENS.containsKey(word);
  }

  private static @Nullable Reading number(Tokens tokens, int place) {
    String word = tokens.word(place);
    if (word.startsWith("KEYCAP")) {
      return keycaps(tokens, place);
    }
    @Nullable Integer tens = TENS.get(word);
    if (tens != null) {
      return tens(tokens, place, tens);
    }
    @Nullable Integer small = SMALL.get(word);
    if (small != null) {
      return many(tokens, place, small);
    }
    return counted(tokens, place);
  }

  private static Reading many(Tokens tokens, int place, int small) {
    return switch (tokens.word(place + 1)) {
      case "hundred" -> hundreds(small, 2);
      case "dozen" -> reading(2, 12 * small);
      default -> reading(1, small);
    };
  }

  private static Reading tens(Tokens tokens, int place, int tens) {
    int dash = tokens.is(place + 1, "-") ? 1 : 0;
    String unit = tokens.word(place + 1 + dash);
    int ones = unit.equals("one") ? 1 : SMALL.getOrDefault(unit, 0);
    return ones >= 1 && ones <= 9 ? reading(2 + dash, tens + ones) : reading(1, tens);
  }

  private static @Nullable Reading counted(Tokens tokens, int place) {
    return switch (tokens.word(place)) {
      case "a" -> article(tokens, place);
      case "couple" -> couple(tokens, place, 0);
      case "dozen" -> reading(1, 12);
      case "hundred" -> hundreds(1, 1);
      case "half" -> tokens.follows(place + 1, "a", "dozen") > 0 ? reading(3, 6) : null;
      case "one" -> one(tokens, place);
      default -> null;
    };
  }

  private static @Nullable Reading article(Tokens tokens, int place) {
    return switch (tokens.word(place + 1)) {
      case "couple" -> couple(tokens, place, 1);
      case "dozen" -> reading(2, 12);
      case "hundred" -> hundreds(1, 2);
      default -> null;
    };
  }

  private static Reading couple(Tokens tokens, int place, int article) {
    return reading(tokens.is(place + article + 1, "of") ? article + 2 : article + 1, 2);
  }

  // "one" is mostly no number: "that one", "the last one".
  private static @Nullable Reading one(Tokens tokens, int place) {
    if (tokens.is(place + 1, "hundred")) {
      return hundreds(1, 2);
    }
    int unit = tokens.is(place + 1, "more") ? place + 2 : place + 1;
    boolean counts = tokens.size() == 1 || tokens.in(unit, AFTER_ONE);
    return counts && !tokens.is(place - 1, "this") ? reading(1, 1) : null;
  }

  private static Reading hundreds(int hundreds, int length) {
    return reading(length, 100 * hundreds);
  }

  private static Reading keycaps(Tokens tokens, int place) {
    int value = 0;
    int length = 0;
    while (length < 9 && tokens.word(place + length).startsWith("KEYCAP")) {
      value = 10 * value + (tokens.word(place + length).charAt(6) - '0');
      length++;
    }
    return reading(length, value);
  }

  // "done ten-ish" is asked back, in a longer message nobody minds
  private static Reading roughly(Tokens tokens, int place, Reading number) {
    int next = place + number.length();
    int dash = tokens.is(next, "-") ? 1 : 0;
    if (!tokens.is(next + dash, "ish")) {
      return number;
    }
    int length = number.length() + dash + 1;
    boolean vague = tokens.size() <= length + 1;
    return new Reading(length, vague ? Token.word(VAGUELY) : number.token());
  }

  private static Reading reading(int length, int value) {
    return new Reading(length, Token.figure(Token.Sort.NUMBER, value));
  }
}
