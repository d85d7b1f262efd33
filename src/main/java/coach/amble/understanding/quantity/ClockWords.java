package coach.amble.understanding.quantity;

import org.jspecify.annotations.Nullable;

/** Times of the day as people say them. */
final class ClockWords {
  private ClockWords() {}

  /** "half past 2", "half 3", "quarter to 4", "20 past 2", "ten to five". */
  static Rewrite.@Nullable Found past(Line line, int place) {
    boolean half = line.is(place, "half");
    int minutes = half ? 30 : line.is(place, "quarter") ? 15 : (int) line.value(place);
    int joined = place + (line.in(place + 1, "minute") ? 2 : 1);
    boolean past = line.is(joined, "past") || line.is(joined, "after");
    int hour = half && !past ? place + 1 : joined + 1;
    boolean figures = minutes > 0 && minutes < 60 && line.isWhole(hour, 1, 12);
    if (!figures || ClockTimes.measured(line, hour + 1)) {
      return null;
    }
    double start = line.value(hour) * 60;
    if (half || past) {
      return half || line.is(joined, "past") ? clock(line, place, hour, start + minutes) : null;
    }
    return line.is(joined, "to") && toTheHour(line, place, hour)
        ? clock(line, place, hour, start - minutes)
        : null;
  }

  /** "three twenty", "two forty five" in words. */
  static Rewrite.@Nullable Found spoken(Line line, int place) {
    boolean figures =
        line.isWhole(place, 1, 12)
            && line.isWhole(place + 1, 10, 59)
            && !ClockTimes.measured(line, place + 2);
    boolean words =
        figures
            && !Character.isDigit(line.typed(place).charAt(0))
            && !Character.isDigit(line.typed(place + 1).charAt(0));
    boolean told = words && line.in(place - 1, "atclock");
    return told
        ? clock(line, place, place + 1, 60 * line.value(place) + line.value(place + 1))
        : null;
  }

  private static boolean toTheHour(Line line, int place, int hour) {
    boolean five = line.value(place) % 5 == 0 && line.value(place) <= 25;
    boolean falls = line.value(place) > line.value(hour) && !line.is(place - 1, "from");
    return line.is(place, "quarter") || (five && (falls || line.in(place - 1, "atclock")));
  }

  // "half past two pm"
  private static Rewrite.Found clock(Line line, int place, int last, double minutes) {
    Rewrite.@Nullable Found marked = ClockTimes.marked(line, last, minutes);
    return marked == null
        ? new Rewrite.Found(last + 1 - place, Amount.clock(minutes, false))
        : new Rewrite.Found(last + marked.length() - place, marked.amount());
  }
}
