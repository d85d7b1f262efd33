package coach.amble.understanding.talk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "5 december", "dec 1st", "the 5th", "1/12", "2026-12-01": a DATE token of year, month, day. */
final class CalendarDates implements Rewrite {
  private static final List<String> NAMES =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Map<String, Integer> FULL =
      Map.ofEntries(
          Map.entry("january", 1),
          Map.entry("february", 2),
          Map.entry("march", 3),
          Map.entry("april", 4),
          Map.entry("june", 6),
          Map.entry("july", 7),
          Map.entry("august", 8),
          Map.entry("september", 9),
          Map.entry("sept", 9),
          Map.entry("october", 10),
          Map.entry("november", 11),
          Map.entry("december", 12));
  private static final Set<String> ORDINAL = Set.of("st", "nd", "rd", "th");
  private static final Set<String> UP_TO = Set.of("until", "before", "to", "in");
  static final Set<String> BEFORE_A_DATE = Words.of("the on until from by before since for");

  @Override
  public @Nullable Reading at(Tokens tokens, int place) {
    int month = month(tokens.word(place));
    if (month > 0) {
      @Nullable Reading day = day(tokens, place + 1, month, 1);
      return day == null && firstOfMonth(tokens, place) ? date(month, 1, 1) : day;
    }
    int ordinal = Ordinals.of(tokens.word(place));
    if (ordinal > 0) {
      int of = tokens.is(place + 1, "of") ? place + 2 : place + 1;
      int named = month(tokens.word(of));
      return named > 0 ? date(named, ordinal, of + 1 - place) : null;
    }
    if (!tokens.is(place, Token.Sort.NUMBER)) {
      return null;
    }
    int next = ordinal(tokens, place) ? place + 2 : place + 1;
    int of = tokens.is(next, "of") ? 1 : 0;
    int named = month(tokens.word(next + of));
    if (named > 0 && !(named == 5 && tokens.is(next + 1, Token.Sort.WORD))) {
      return date(named, tokens.value(place), next + of + 1 - place);
    }
    return ordinal(tokens, place) ? bareOrdinal(tokens, place) : null;
  }

  static List<Token> iso(String text) {
    String[] parts = text.split("-");
    return List.of(
        encoded(
            Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
  }

  /** "1/12": the day first, unless that cannot be. */
  static Rewrite.Reading slashed(int one, int other, int length) {
    boolean date = one >= 1 && other >= 1 && (one <= 12 || other <= 12) && one <= 31 && other <= 31;
    if (!date) {
      return new Rewrite.Reading(length, Token.figure(Token.Sort.OTHER, 0));
    }
    Token token = one > 12 || other <= 12 ? encoded(0, other, one) : encoded(0, one, other);
    return new Rewrite.Reading(length, token);
  }

  private static @Nullable Reading day(Tokens tokens, int place, int month, int used) {
    boolean amount = Units.MINUTE.contains(tokens.word(place + 1));
    if (!tokens.is(place, Token.Sort.NUMBER) || amount || (month == 5 && !ordinal(tokens, place))) {
      return null;
    }
    return date(month, tokens.value(place), used + (ordinal(tokens, place) ? 2 : 1));
  }

  // "until december"; "may" and "march" are mostly no months
  private static boolean firstOfMonth(Tokens tokens, int place) {
    return tokens.in(place - 1, UP_TO) && FULL.containsKey(tokens.word(place));
  }

  private static @Nullable Reading bareOrdinal(Tokens tokens, int place) {
    boolean object = tokens.is(place - 1, "the") && tokens.word(place - 2).endsWith("ing");
    boolean date = tokens.in(place - 1, BEFORE_A_DATE) && !object;
    boolean noun =
        tokens.is(place + 2, Token.Sort.WORD)
            && WordClasses.of("countnoun").contains(tokens.word(place + 2));
    return date && !noun
        ? date(0, tokens.value(place), 2)
        : new Reading(2, Token.figure(Token.Sort.OTHER, 0));
  }

  private static boolean ordinal(Tokens tokens, int place) {
    return tokens.in(place + 1, ORDINAL) && tokens.at(place + 1).glued();
  }

  private static @Nullable Reading date(int month, double day, int length) {
    return day >= 1 && day <= 31 ? new Reading(length, encoded(0, month, (int) day)) : null;
  }

  private static Token encoded(int year, int month, int day) {
    return Token.figure(Token.Sort.DATE, year * 10_000 + month * 100 + day);
  }

  private static int month(String word) {
    return FULL.getOrDefault(word, NAMES.indexOf(word) + 1);
  }
}
