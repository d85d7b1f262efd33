package coach.amble.understanding.quantity;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** "5 december", "dec 1st 2026", "19th", "1/12", "1.12.", "2026-12-01": days of the calendar. */
record CalendarDates(boolean monthFirst) implements Rewrite {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<String> ORDINALS =
      List.of(
          """
          zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
          thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
          """
              .strip()
              .split("\\s+"));
  private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})");

  @Override
  public @Nullable Found at(Line line, int place) {
    int month = month(line.word(place));
    if (month > 0) {
      return monthThenDay(line, place, month);
    }
    @Nullable Found digits = line.is(place, Unit.BARE) ? digits(line, place) : null;
    if (digits != null) {
      return digits;
    }
    int word = ORDINALS.indexOf(line.word(place));
    boolean suffix = line.in(place + 1, "ordinal") && line.at(place + 1).glued();
    boolean day = line.isWhole(place, 1, 31);
    if (word > 0 || (day && suffix)) {
      int value = word > 0 ? word : (int) line.value(place);
      @Nullable Found named = dayThenMonth(line, place, word > 0 ? 1 : 2, value);
      boolean second = line.is(place, "second") && !line.is(place - 1, "the");
      return named != null || second ? named : Found.of(word > 0 ? 1 : 2, Unit.ORDINAL, value);
    }
    return day ? dayThenMonth(line, place, 1, (int) line.value(place)) : null;
  }

  /** Three numbers with the same sign between them, the year first or last. */
  static Amount written(String digits, boolean monthFirst) {
    String[] parts = digits.split("[./-]");
    int[] n = Stream.of(parts).mapToInt(Integer::parseInt).toArray();
    if (parts[0].length() == 4) {
      return encoded(n[0], n[1], n[2]);
    }
    int year = parts[2].length() == 2 ? 2000 + n[2] : n[2];
    return dayAndMonth(year, n[0], n[1], monthFirst);
  }

  private static Amount dayAndMonth(int year, int one, int other, boolean monthFirst) {
    boolean swapped = (monthFirst && one <= 12) || other > 12;
    return swapped ? encoded(year, one, other) : encoded(year, other, one);
  }

  // "1/12", "until the 1.12.": only where a day is expected
  private @Nullable Found digits(Line line, int place) {
    boolean joined = line.in(place - 1, "to") && !line.in(place - 1, "until");
    boolean expected = line.in(place - 1, "beforedate") && (!joined || line.is(place - 2, "."));
    Matcher dotted = DOTTED.matcher(line.typed(place));
    if (dotted.matches() && (expected || ranges(line, place)) && !line.in(place + 1, "counted")) {
      boolean closed = line.is(place + 1, ".") && place + 1 < line.size();
      return closed || line.is(place - 1, "the")
          ? date(
              closed ? 2 : 1, Integer.parseInt(dotted.group(1)), Integer.parseInt(dotted.group(2)))
          : null;
    }
    expected |= joined;
    boolean slash =
        line.is(place + 1, "/") && line.isWhole(place + 2, 1, 31) && line.isWhole(place, 1, 31);
    boolean score =
        line.value(place + 2) == 10 && line.value(place) <= 10 && !line.is(place - 1, "until");
    return slash && expected && !score
        ? date(3, (int) line.value(place), (int) line.value(place + 2))
        : null;
  }

  // "1.12.-5.12."
  private static boolean ranges(Line line, int place) {
    return line.is(place + 1, ".") && line.in(place + 2, "to");
  }

  private @Nullable Found date(int length, int one, int other) {
    boolean possible =
        one >= 1 && other >= 1 && Math.min(one, other) <= 12 && Math.max(one, other) <= 31;
    return possible ? new Found(length, dayAndMonth(0, one, other, monthFirst)) : null;
  }

  private static @Nullable Found monthThenDay(Line line, int place, int month) {
    int day = place + 1;
    boolean suffix = line.in(day + 1, "ordinal") && line.at(day + 1).glued();
    boolean verb = line.in(place, "monthverb") && !suffix;
    if (!line.isWhole(day, 1, 31) || line.in(day + 1, "counted") || verb) {
      return null;
    }
    int next = day + (suffix ? 2 : 1);
    return year(line, place, next, encoded(0, month, (int) line.value(day)));
  }

  private static @Nullable Found dayThenMonth(Line line, int place, int length, int day) {
    int named = place + length + (line.is(place + length, "of") ? 1 : 0);
    int month = month(line.word(named));
    boolean verb = line.in(named, "monthverb") && length == 1 && line.at(named + 1).isWord();
    return month == 0 || verb ? null : year(line, place, named + 1, encoded(0, month, day));
  }

  private static Found year(Line line, int place, int next, Amount date) {
    int year = next + (line.is(next, ",") ? 1 : 0);
    return line.isWhole(year, 2000, 2099)
        ? Found.of(year + 1 - place, Unit.DATE, line.value(year) * 10_000 + date.value())
        : new Found(next - place, date);
  }

  private static Amount encoded(int year, int month, int day) {
    return Amount.of(Unit.DATE, year * 10_000 + month * 100 + day);
  }

  /** 1 to 12; 0: no month. */
  static int month(String word) {
    boolean named = word.length() == 3 || Words.named("month").contains(word);
    return named ? MONTHS.indexOf(word.substring(0, 3)) + 1 : 0;
  }
}
