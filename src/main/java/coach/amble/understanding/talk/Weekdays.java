package coach.amble.understanding.talk;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Names of weekdays and the dates they mean. */
final class Weekdays {
  private Weekdays() {}

  static @Nullable DayOfWeek named(String word) {
    String name = word.toUpperCase(Locale.ROOT);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (name.equals(day.name()) || name.equals(day.name() + "S")) {
        return day;
      }
    }
    return switch (word) {
      default -> null;
    };
  }

  /** The next one, never today. */
  static LocalDate next(DayOfWeek day, LocalDate today) {
    return today.with(TemporalAdjusters.next(day));
  }

  /** The last one, never today. */
  static LocalDate last(DayOfWeek day, LocalDate today) {
    return today.with(TemporalAdjusters.previous(day));
  }
}
