package coach.amble.nudge;

import static org.assertj.core.api.Assertions.assertThat;

import coach.amble.programme.Slot;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A year of every zone: each working day that exists has each slot once. The model looks at clocks
 * on walls, minute by minute, and at no transition table.
 */
class OccurrenceEverywhereTest {
  private static final Duration WIDEST_OFFSET = Duration.ofHours(19);

  static Stream<ZoneId> zones() {
    return ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of);
  }

  @ParameterizedTest
  @MethodSource("zones")
  void eachWorkingDayOf2026HasEachSlotOnce(ZoneId zone) {
    everyDayOnce(zone, LocalDate.parse("2026-01-01"), LocalDate.parse("2027-01-01"));
  }

  /** The year in which Apia and Fakaofo went over the date line, skipping Friday 30 December. */
  @ParameterizedTest
  @ValueSource(strings = {"Pacific/Apia", "Pacific/Fakaofo", "Europe/Istanbul", "Africa/Cairo"})
  void eachWorkingDayOf2011HasEachSlotOnce(ZoneId zone) {
    everyDayOnce(zone, LocalDate.parse("2011-01-01"), LocalDate.parse("2012-02-01"));
  }

  private static void everyDayOnce(ZoneId zone, LocalDate first, LocalDate end) {
    for (Slot slot : Slot.values()) {
      List<Occurrence> walked = walk(slot.usualTime(), zone, first, end);

      assertThat(walked).as("%s in %s", slot, zone).isEqualTo(model(slot, zone, first, end));
      assertThat(walked).extracting(Occurrence::at).isSorted().doesNotHaveDuplicates();
    }
  }

  /** As the program goes from one occurrence to the next. */
  private static List<Occurrence> walk(
      LocalTime time, ZoneId zone, LocalDate first, LocalDate end) {
    List<Occurrence> walked = new ArrayList<>();
    Occurrence next = OccurrencePolicy.after(first.atStartOfDay(zone).toInstant(), time, zone);
    while (next.on().isBefore(end)) {
      walked.add(next);
      next = OccurrencePolicy.after(next.on(), time, zone);
    }
    return walked;
  }

  private static List<Occurrence> model(Slot slot, ZoneId zone, LocalDate first, LocalDate end) {
    return first
        .datesUntil(end)
        .filter(
            day ->
                day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
        .map(day -> onWall(day.atTime(slot.usualTime()), zone))
        .filter(Objects::nonNull)
        .toList();
  }

  /** When clocks on walls first show that time of the day, or a later one of the same day. */
  private static @Nullable Occurrence onWall(LocalDateTime local, ZoneId zone) {
    Instant guess = local.toInstant(ZoneOffset.UTC);
    Instant at = guess.minusSeconds(zone.getRules().getOffset(guess).getTotalSeconds());
    // On almost every day the clock has run evenly for long, so that it shows the time just once.
    boolean once =
        wall(at, zone).equals(local) && ranEvenly(at.minus(Duration.ofDays(2)), at, zone);
    return once ? new Occurrence(local.toLocalDate(), at) : minuteByMinute(local, zone, guess);
  }

  private static boolean ranEvenly(Instant from, Instant to, ZoneId zone) {
    return Duration.between(from, to).equals(Duration.between(wall(from, zone), wall(to, zone)));
  }

  private static LocalDateTime wall(Instant at, ZoneId zone) {
    return at.atZone(zone).toLocalDateTime();
  }

  private static @Nullable Occurrence minuteByMinute(
      LocalDateTime local, ZoneId zone, Instant guess) {
    Instant from = guess.minus(WIDEST_OFFSET);
    return IntStream.range(0, (int) WIDEST_OFFSET.multipliedBy(2).toMinutes())
        .mapToObj(minute -> from.plus(Duration.ofMinutes(minute)))
        .filter(
            at -> {
              LocalDateTime shown = wall(at, zone);
              return shown.toLocalDate().equals(local.toLocalDate()) && !shown.isBefore(local);
            })
        .findFirst()
        .map(at -> new Occurrence(local.toLocalDate(), at))
        .orElse(null);
  }
}
