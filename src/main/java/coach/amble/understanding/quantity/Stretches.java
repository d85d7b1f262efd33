package coach.amble.understanding.quantity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** "next week", "the rest of the month", "this weekend": stretches of days ahead. */
record Stretches(Line line, LocalDate today) {
  @Nullable Dated at(int place) {
    return switch (line.word(place)) {
      case "week" -> week(place);
      case "weekend" -> weekend(place);
      case "month" -> month(place);
      case "day", "afternoon", "evening" -> day(place);
      case "year" -> line.is(place - 1, "new") ? Dated.day(place, 1, newYear()) : null;
      default -> named(place);
    };
  }

  // a week has its name: "the week", "all week", "this week", "rest of my week"
  private @Nullable Dated week(int place) {
    LocalDate monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    if (line.is(place - 1, "next")) {
      return new Dated(place, 1, monday, monday.plusDays(6));
    }
    boolean andNext = line.follows(place + 1, "and", "next");
    return line.in(place - 1, "thewhole")
        ? new Dated(place, andNext ? 3 : 1, today, monday.plusDays(andNext ? 6 : -1))
        : null;
  }

  // "the rest of the day", "for the day"
  private @Nullable Dated day(int place) {
    boolean rest =
        line.in(place - 1, "restof") || (line.is(place - 1, "the") && line.in(place - 2, "restof"));
    return rest ? Dated.day(place, 1, today) : null;
  }

  private @Nullable Dated weekend(int place) {
    LocalDate saturday = today.with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
    LocalDate first = today.getDayOfWeek().getValue() >= 6 ? today : saturday;
    LocalDate sunday = first.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    return new Dated(place, 1, first, sunday);
  }

  private @Nullable Dated month(int place) {
    LocalDate next = today.with(TemporalAdjusters.firstDayOfNextMonth());
    if (line.is(place - 1, "next")) {
      return new Dated(place, 1, next, next.with(TemporalAdjusters.lastDayOfMonth()));
    }
    return line.in(place - 1, "thewhole") ? new Dated(place, 1, today, next.minusDays(1)) : null;
  }

  private LocalDate newYear() {
    return today.with(TemporalAdjusters.firstDayOfNextYear());
  }

  // "until december", "all of january"; this month is what is left of it
  private @Nullable Dated named(int place) {
    int month =
        Words.named("month").contains(line.word(place)) ? CalendarDates.month(line.word(place)) : 0;
    boolean told = line.in(place - 1, "beforemonth") && !line.in(place - 1, Words.named("part"));
    if (month == 0 || !told) {
      return null;
    }
    LocalDate first = today.withDayOfMonth(1).withMonth(month);
    first = first.isBefore(today.withDayOfMonth(1)) ? first.plusYears(1) : first;
    LocalDate from = first.isBefore(today) ? today : first;
    return new Dated(place, 1, from, first.with(TemporalAdjusters.lastDayOfMonth()));
  }
}
