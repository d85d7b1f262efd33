package coach.amble.talk;

import org.jspecify.annotations.Nullable;

/** "4/10" and "four out of ten" are pain; "1/2 h" is a part; other ratios are no amount. */
final class Ratios implements Rewrite {
  @Override
  public @Nullable Reading at(Tokens tokens, int place) {
    if (!tokens.is(place, Token.Sort.NUMBER)) {
      return null;
    }
    if (tokens.follows(place + 1, "out", "of") > 0 && tokens.is(place + 3, "#num")) {
      boolean score = tokens.value(place + 3) == 10;
      Token.Sort sort = score ? Token.Sort.SCORE : Token.Sort.NUMBER;
      return new Reading(4, Token.figure(sort, tokens.value(place)));
    }
    boolean slash = tokens.is(place + 1, "/") && tokens.is(place + 2, "#num");
    return slash ? slashed(tokens, place, tokens.value(place), tokens.value(place + 2)) : null;
  }

  private static int afterArticles(Tokens tokens, int place) {
    boolean of = tokens.is(place, "of") || tokens.is(place, "an");
    return of ? place + (tokens.is(place + 1, "an") ? 2 : 1) : place;
  }

  private static Reading slashed(Tokens tokens, int place, double value, double whole) {
    if (whole == 10) {
      return new Reading(3, Token.figure(Token.Sort.SCORE, value));
    }
    if (value < whole
        && whole <= 4
        && Units.HOUR.contains(tokens.word(afterArticles(tokens, place + 3)))) {
      return new Reading(3, Token.figure(Token.Sort.NUMBER, value / whole));
    }
    boolean date = tokens.in(place - 1, CalendarDates.BEFORE_A_DATE);
    return date
        ? CalendarDates.slashed((int) value, (int) whole, 3)
        : new Reading(3, Token.figure(Token.Sort.OTHER, 0));
  }
}
