package coach.amble.nudge;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When a local time is due. Gap hour: the first valid instant after; overlap: the first of the two;
 * a day that the zone skips altogether has no occurrence.
 */
public final class OccurrencePolicy {
  /** The days of a usual working week. */
  public static final Set<DayOfWeek> WORKING_DAYS =
      Set.copyOf(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

  private OccurrencePolicy() {}

  /** First occurrence on an eligible day later than the given day. */
  public static Occurrence after(LocalDate day, LocalTime time, ZoneId zone) {
    return days(day.plusDays(1), time, zone).findFirst().orElseThrow();
  }

  /** First occurrence later than the instant. */
  public static Occurrence after(Instant instant, LocalTime time, ZoneId zone) {
    LocalDate yesterday = instant.atZone(zone).toLocalDate().minusDays(1);
    return days(yesterday, time, zone)
        .filter(it -> it.at().isAfter(instant))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<Occurrence> days(LocalDate first, LocalTime time, ZoneId zone) {
    return Stream.iterate(first, day -> day.plusDays(1))
        .filter(day -> WORKING_DAYS.contains(day.getDayOfWeek()))
        .flatMap(day -> on(day, time, zone).stream());
  }

  /** The occurrence on the day; empty if the zone skips the day. */
  static Optional<Occurrence> on(LocalDate day, LocalTime time, ZoneId zone) {
    Instant at = instant(day.atTime(time), zone.getRules());
    return at.atZone(zone).toLocalDate().equals(day)
        ? Optional.of(new Occurrence(day, at))
        : Optional.empty();
  }

  private static Instant instant(LocalDateTime local, ZoneRules rules) {
    List<ZoneOffset> offsets = rules.getValidOffsets(local);
    return offsets.isEmpty()
        ? rules.getTransition(local).getInstant()
        : local.toInstant(offsets.getFirst());
  }
}
