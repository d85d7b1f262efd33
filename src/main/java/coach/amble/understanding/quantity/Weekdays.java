package coach.amble.understanding.quantity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Weekdays and the dates they mean.
 *
 * @param ahead whether what is told lies ahead or behind
 */
record Weekdays(Line line, LocalDate today, boolean ahead) {
  @Nullable Dated at(int place) {
    @Nullable DayOfWeek day = named(place);
    if (day == null) {
      return null;
    }
    boolean date =
        line.is(place + 1, Unit.DATE)
            || (line.is(place + 1, "the")
                && (line.is(place + 2, Unit.DATE) || line.is(place + 2, Unit.ORDINAL)));
    boolean until = line.is(place + 1, ",") && line.is(place + 2, Unit.DATE);
    if (date || until) {
      return null;
    }
    LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate inWeek = monday.plusDays(day.getValue() - 1L);
    boolean lastWeek =
        line.follows(place + 1, "last", "week") || line.follows(place + 1, "of", "last", "week");
    if (lastWeek) {
      return Dated.day(place, line.is(place + 1, "of") ? 4 : 3, inWeek.minusWeeks(1));
    }
    boolean after = line.follows(place + 1, "next", "week");
    if (after || line.follows(place - 2, "next", "week")) {
      return Dated.day(place, after ? 3 : 1, inWeek.plusWeeks(1));
    }
    if (line.is(place - 1, "next") && !ahead) {
      return Dated.day(place, 1, today.with(TemporalAdjusters.next(day)));
    }
    int week = line.is(place + 1, "week") ? 1 : 0;
    return Dated.day(
        place, 1 + week, plain(day, week + (line.follows(place - 2, "week", "on") ? 1 : 0)));
  }

  private LocalDate plain(DayOfWeek day, int weeks) {
    return ahead
        ? today.with(TemporalAdjusters.next(day)).plusWeeks(weeks)
        : today.with(TemporalAdjusters.previous(day)).minusWeeks(weeks);
  }

  // "sat" and "sun" are days only where a day is told
  private @Nullable DayOfWeek named(int place) {
    String word = line.word(place);
    boolean told =
        (place == 0 || line.in(place - 1, "beforeday")) && !line.in(place + 1, "sitting");
    if (word.equals("sat") || word.equals("sun")) {
      return told ? (word.equals("sat") ? DayOfWeek.SATURDAY : DayOfWeek.SUNDAY) : null;
    }
    return of(word);
  }

  private static @Nullable DayOfWeek of(String word) {
    if (!Words.named("weekday").contains(word)) {
      return null;
    }
    String name = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
  }
}
