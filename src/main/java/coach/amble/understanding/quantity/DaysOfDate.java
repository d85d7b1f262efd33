package coach.amble.understanding.quantity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The days that a date may mean, of which a part may be untold. */
final class DaysOfDate {
  private DaysOfDate() {}

  /** The next such day from a day on, or the last one up to it; null: no such day exists. */
  static @Nullable LocalDate nearest(Amount date, LocalDate from, boolean ahead) {
    Stream<LocalDate> all = candidates(date, from);
    return ahead
        ? all.filter(day -> !day.isBefore(from)).min(LocalDate::compareTo).orElse(null)
        : all.filter(day -> !day.isAfter(from)).max(LocalDate::compareTo).orElse(null);
  }

  static boolean hasYear(Amount date) {
    return date.value() >= 10_000;
  }

  private static Stream<LocalDate> candidates(Amount date, LocalDate from) {
    int code = (int) date.value();
    int month = code / 100 % 100;
    if (hasYear(date)) {
      return day(code / 10_000, month, code % 100);
    }
    return Stream.iterate(from.withDayOfMonth(1).minusMonths(12), first -> first.plusMonths(1))
        .limit(25)
        .filter(first -> month == 0 || first.getMonthValue() == month)
        .flatMap(first -> day(first.getYear(), first.getMonthValue(), code % 100));
  }

  private static Stream<LocalDate> day(int year, int month, int day) {
    try {
      return Stream.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Stream.of();
    }
  }
}
