package coach.amble.understanding.quantity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days that a text names.
 *
 * @param ahead whether what is told lies ahead (a pause) or behind (a walk)
 */
record Days(Line line, LocalDate today, boolean ahead) {
  static List<Dated> in(Line line, LocalDate today, boolean ahead) {
    Days days = new Days(line, today, ahead);
    List<Dated> all = new ArrayList<>();
    int place = 0;
    while (place < line.size()) {
      @Nullable Dated found = days.at(place);
      if (found != null) {
        all.add(found);
      }
      place = found == null ? place + 1 : found.end();
    }
    return all;
  }

  private @Nullable Dated at(int place) {
    @Nullable Dated found = line.at(place).isFigure() ? figure(place) : near(place);
    found = found == null ? new Weekdays(line, today, ahead).at(place) : found;
    return found != null || !ahead ? found : new Stretches(line, today).at(place);
  }

  private @Nullable Dated near(int place) {
    if (line.follows(place, "day", "before", "yesterday")) {
      return Dated.day(place, 3, today.minusDays(2));
    }
    if (line.follows(place, "day", "after", "tomorrow")) {
      return Dated.day(place, 3, today.plusDays(2));
    }
    if (line.is(place, "this") && line.in(place + 1, "daytime")) {
      return Dated.day(place, 2, today);
    }
    if (line.is(place, "last") && (line.is(place + 1, "night") || line.is(place + 1, "evening"))) {
      return Dated.day(place, 2, today.minusDays(1));
    }
    if (line.is(place, "this")
        && line.in(place + 1, "timeofday")
        && line.follows(place + 2, "last", "week")) {
      return Dated.day(place, 4, today.minusWeeks(1));
    }
    return switch (line.word(place)) {
      case "yesterday" -> Dated.day(place, 1, today.minusDays(1));
      case "today", "tonight" -> Dated.day(place, 1, today);
      case "tomorrow" -> Dated.day(place, 1, today.plusDays(1));
      default -> null;
    };
  }

  private @Nullable Dated figure(int place) {
    Amount amount = line.amount(place);
    return switch (amount.unit()) {
      case DAYS -> ago(place, (long) Math.min(amount.value(), 4000));
      case DATE -> dated(place, amount);
      case ORDINAL -> isDay(place) ? dated(place, amount) : null;
      default -> null;
    };
  }

  private @Nullable Dated ago(int place, long days) {
    int today = line.is(place + 2, "today") ? 3 : 2;
    if (line.is(place + 1, "ago")) {
      return Dated.day(place, today, this.today.minusDays(days));
    }
    boolean in = ahead && line.is(place - 1, "in") && !line.is(place + 1, "time");
    return in && line.is(place - 2, "back") ? Dated.day(place, 1, this.today.plusDays(days)) : null;
  }

  // a date that can't be is no day: it has no place in the calendar
  private @Nullable Dated dated(int place, Amount date) {
    @Nullable LocalDate day = DaysOfDate.nearest(date, today, ahead);
    if (day == null && DaysOfDate.hasYear(date)) {
      day = DaysOfDate.nearest(date, today, !ahead);
    }
    return day == null ? null : Dated.day(place, 1, day);
  }

  // "on the 19th", "19th to 2nd", "monday the 30th", but not "the 4th floor"
  private boolean isDay(int place) {
    boolean range =
        line.in(place + 1, "to")
            && (line.is(place + 2, Unit.ORDINAL) || line.is(place + 2, Unit.DATE));
    boolean before = range || line.in(place - 1, "beforedate") || line.in(place - 1, "weekday");
    boolean object = line.is(place - 1, "the") && line.word(place - 2).endsWith("ing");
    boolean word = !Character.isDigit(line.typed(place).charAt(0));
    if (word && line.is(place - 1, "the") && !line.in(place - 2, "beforedate")) {
      return false;
    }
    boolean noun =
        line.at(place + 1).isFigure()
            || (line.at(place + 1).isWord() && !line.in(place + 1, "joining"));
    return before && !noun && !object && line.value(place) <= 31;
  }
}
