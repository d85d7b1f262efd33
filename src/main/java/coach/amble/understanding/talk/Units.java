package coach.amble.understanding.talk;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A number and its unit: minutes, days, months, or something that is no time at all. */
final class Units implements Rewrite {
  static final Set<String> MINUTE =
      Words.of("minute minutes min mins m mn mnis minuten minutos minuti minutinhos '");
  static final Set<String> HOUR = Set.of("h", "hr", "hrs", "hour", "hours");
  private static final Set<String> DAY = Set.of("day", "days", "dayz", "d", "night", "nights");
  private static final Set<String> WEEK = Set.of("week", "weeks");
  private static final Set<String> MONTH = Set.of("month", "months");
  private static final Set<String> FAR =
      Words.of(
          """
          km kms k mile miles mi metre metres meter meters yards step steps kilometer kilometers
          kilometre kilometres
          """);
  private static final Set<String> OTHER =
      Words.of(
          """
          ft feet sec secs second seconds s year years yr yrs kilo kilos kg degrees c % percent euro
          euros pounds dollars quid bpm kcal calories
          """);
  private static final Set<String> BETWEEN =
      Words.of(
          """
          more extra whole long full good odd solid brisk slow short little quick straight
          easy gentle walking lovely cold wet glorious wonderful measly miserable lousy
          sunny nice entire - further additional working business blissful sweaty freezing
          """);
  private static final Set<String> MORE = Set.of("more", "extra", "further", "additional");
  private static final int LONGEST_IN_M = 100;

  @Override
  public @Nullable Reading at(Tokens tokens, int place) {
    if (!tokens.is(place, Token.Sort.NUMBER)) {
      return article(tokens, place);
    }
    if (tokens.is(place - 1, "week") || tokens.is(place - 1, "weeks")) {
      return null;
    }
    int between = tokens.in(place + 1, BETWEEN) ? 1 : 0;
    @Nullable Token token = measured(tokens.value(place), tokens, place + 1 + between);
    if (token == null || (between > 0 && token.is(Token.Sort.OTHER))) {
      return null;
    }
    boolean more = MORE.contains(tokens.word(place + 1)) && token.is(Token.Sort.MINUTES);
    return new Reading(2 + between, more ? Token.moreMinutes(token.value()) : token);
  }

  // "a week", "an hour", "another hour"; a minute that way is a manner of speaking.
  private static @Nullable Reading article(Tokens tokens, int place) {
    if (!tokens.is(place, "a")
        && !tokens.is(place, "an")
        && !tokens.is(place, "another")
        && !tokens.is(place, "one")
        && !nextHour(tokens, place)) {
      return null;
    }
    int whole = tokens.in(place + 1, BETWEEN) ? 1 : 0;
    String unit = tokens.word(place + 1 + whole);
    if (unit.equals("fortnight")) {
      return new Reading(2 + whole, Token.figure(Token.Sort.DAYS, 14));
    }
    if (FAR.contains(unit) && !unit.startsWith("step") && unit.length() > 2) {
      return new Reading(2 + whole, Token.distance(1));
    }
    boolean counts = HOUR.contains(unit) || DAY.contains(unit) || WEEK.contains(unit);
    if (!counts && !MONTH.contains(unit)) {
      return null;
    }
    @Nullable Token token = measured(1, tokens, place + 1 + whole);
    return token == null ? null : new Reading(2 + whole, token);
  }

  /** Whether a word says what is counted: minutes, days, steps. */
  static boolean counts(String word) {
    return MINUTE.contains(word)
        || HOUR.contains(word)
        || DAY.contains(word)
        || FAR.contains(word)
        || OTHER.contains(word);
  }

  private static boolean nextHour(Tokens tokens, int place) {
    return tokens.is(place, "next") && tokens.is(place + 1, "hour");
  }

  private static @Nullable Token measured(double value, Tokens tokens, int place) {
    String unit = tokens.word(place);
    if (MINUTE.contains(unit)) {
      boolean metres = unit.equals("m") && value >= LONGEST_IN_M;
      return metres ? Token.distance(value) : Token.figure(Token.Sort.MINUTES, value);
    }
    if (HOUR.contains(unit)) {
      return Token.figure(Token.Sort.MINUTES, value * 60);
    }
    if (DAY.contains(unit) || WEEK.contains(unit)) {
      return Token.figure(Token.Sort.DAYS, WEEK.contains(unit) ? value * 7 : value);
    }
    if (MONTH.contains(unit)) {
      return Token.figure(Token.Sort.MONTHS, value);
    }
    if (FAR.contains(unit)) {
      return Token.distance(value);
    }
    return OTHER.contains(unit) ? Token.figure(Token.Sort.OTHER, value) : null;
  }
}
