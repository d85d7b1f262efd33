package coach.amble.understanding.talk;

import coach.amble.understanding.talk.Rewrite.Reading;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Figures that belong together: below zero, ranges (their middle), sums and multiples. */
final class Combined {
  private static final Set<String> TO = Set.of("-", "to", "or");
  private static final Set<String> TIMES = Set.of("x", "\u00D7", "*", "times");
  private static final Set<String> LOTS =
      Words.of(
          """
          lots rounds sets bouts sessions goes blocks walks chunks bits stints strolls trips
          outings bursts
          """);

  private Combined() {}

  /** "-5", but neither "3-5" nor "x-5". */
  static @Nullable Reading belowZero(Tokens tokens, int place) {
    boolean minus = tokens.is(place, "-") && !tokens.at(place).glued();
    boolean number = tokens.is(place + 1, Token.Sort.NUMBER) && tokens.at(place + 1).glued();
    boolean range = tokens.is(place - 1, Token.Sort.NUMBER);
    return minus && number && !range
        ? same(tokens.at(place + 1), 2, -tokens.value(place + 1))
        : null;
  }

  /** "10-20", "10 to 20 min", "between 5 and 10": the middle, rounded down. */
  static @Nullable Reading range(Tokens tokens, int place) {
    if (tokens.is(place, "between") && tokens.is(place + 2, "and")) {
      @Nullable Reading middle = middle(tokens, place + 1, 4, place + 3);
      boolean hours =
          middle == null && amount(tokens.at(place + 1)) && amount(tokens.at(place + 3));
      return hours ? new Reading(4, Token.figure(Token.Sort.OTHER, 0)) : middle;
    }
    if (tokens.is(place - 2, "scale") && tokens.is(place + 1, "to")) {
      return new Reading(3, Token.figure(Token.Sort.OTHER, 0));
    }
    if (result(tokens, place)) {
      return new Reading(3, Token.figure(Token.Sort.OTHER, 0));
    }
    boolean fromTo = tokens.is(place - 1, "from") && !Units.MINUTE.contains(tokens.word(place + 3));
    boolean joined = tokens.in(place + 1, TO) && !fromTo;
    return joined ? middle(tokens, place, 3, place + 2) : null;
  }

  // "4-3" is how a match ended
  private static boolean result(Tokens tokens, int place) {
    boolean figures =
        tokens.is(place, Token.Sort.NUMBER) && tokens.is(place + 2, Token.Sort.NUMBER);
    boolean apart = tokens.is(place - 1, Token.Sort.BREAK) || tokens.is(place - 1, "won");
    boolean falls = tokens.value(place) > tokens.value(place + 2);
    return figures && apart && falls && tokens.is(place + 1, "-") && tokens.at(place + 2).glued();
  }

  private static @Nullable Reading middle(Tokens tokens, int low, int length, int high) {
    Token first = tokens.at(low);
    Token last = tokens.at(high);
    boolean figures = amount(first) && amount(last) && first.value() >= 0;
    boolean rising = first.value() < last.value();
    return figures && rising && first.sort() == last.sort()
        ? same(last, length, Math.floor((first.value() + last.value()) / 2))
        : null;
  }

  /** "5+10". */
  static @Nullable Reading sum(Tokens tokens, int place) {
    boolean result = tokens.is(place + 1, "=") && tokens.is(place + 2, Token.Sort.NUMBER);
    if (result && amount(tokens.at(place))) {
      return same(tokens.at(place), 3, tokens.value(place + 2));
    }
    boolean plus = tokens.is(place + 1, "+") || tokens.is(place + 1, "plus");
    return plus && amount(tokens.at(place)) && amount(tokens.at(place + 2))
        ? same(either(tokens, place, place + 2), 3, tokens.value(place) + tokens.value(place + 2))
        : null;
  }

  /** "2x5", "3 lots of 10 min", "twice 5", "5 min twice". */
  static @Nullable Reading multiple(Tokens tokens, int place) {
    if (tokens.is(place, "twice") && amount(tokens.at(place + 1))) {
      return same(tokens.at(place + 1), 2, 2 * tokens.value(place + 1));
    }
    if (!amount(tokens.at(place))) {
      return null;
    }
    boolean again = tokens.is(place + 1, Token.Sort.NUMBER) && tokens.is(place + 2, "times");
    if (again && tokens.value(place + 1) <= 10) {
      return same(tokens.at(place), 3, tokens.value(place) * tokens.value(place + 1));
    }
    if (tokens.is(place + 1, "twice")) {
      return same(tokens.at(place), 2, 2 * tokens.value(place));
    }
    @Nullable Reading walks = walks(tokens, place);
    return walks == null ? product(tokens, place) : walks;
  }

  private static @Nullable Reading product(Tokens tokens, int place) {
    int lots = tokens.in(place + 1, LOTS) && tokens.is(place + 2, "of") ? 3 : 0;
    int other = place + (lots > 0 ? lots : 2);
    boolean times = lots > 0 || tokens.in(place + 1, TIMES);
    boolean small = tokens.value(place) <= 20 || tokens.value(other) <= 20;
    return times && small && amount(tokens.at(other))
        ? same(
            either(tokens, place, other),
            other + 1 - place,
            tokens.value(place) * tokens.value(other))
        : null;
  }

  /** "two 5 minute walks". */
  private static @Nullable Reading walks(Tokens tokens, int place) {
    boolean few = tokens.is(place, Token.Sort.NUMBER) && tokens.value(place) <= 10;
    boolean each = amount(tokens.at(place + 1)) && tokens.word(place + 2).endsWith("s");
    return few && each && WordClasses.of("walknoun").contains(tokens.word(place + 2))
        ? same(tokens.at(place + 1), 2, tokens.value(place) * tokens.value(place + 1))
        : null;
  }

  private static Token either(Tokens tokens, int one, int other) {
    return tokens.is(one, Token.Sort.MINUTES) ? tokens.at(one) : tokens.at(other);
  }

  private static boolean amount(Token token) {
    return token.is(Token.Sort.NUMBER) || token.is(Token.Sort.MINUTES) || token.is(Token.Sort.DAYS);
  }

  private static Reading same(Token like, int length, double value) {
    return new Reading(length, Token.figure(like.sort(), value));
  }
}
