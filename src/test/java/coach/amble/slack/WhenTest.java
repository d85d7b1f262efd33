package coach.amble.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTest {

  /** It is Monday 2 March 2026, 12:00 UTC. */
  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

  @ParameterizedTest(name = "{1} in {0}: {2}")
  @CsvSource(
      textBlock =
          """
          UTC,                2026-03-02T12:30:00Z, at 12:30,                   12:30
          UTC,                2026-03-02T00:00:00Z, at 00:00,                   00:00
          UTC,                2026-03-03T08:45:00Z, tomorrow at 08:45,          tomorrow at 08:45
          UTC,                2026-03-04T08:45:00Z, on Wednesday at 08:45,      Wednesday at 08:45
          UTC,                2026-03-08T23:59:59Z, on Sunday at 23:59,         Sunday at 23:59
          UTC,                2026-03-09T08:45:00Z, on Monday 9 March at 08:45, Monday 9 March at 08:45
          UTC,                2026-03-01T08:45:00Z, on Sunday at 08:45,         Sunday at 08:45
          UTC,                2026-02-23T08:45:00Z, on Monday 23 February at 08:45, Monday 23 February at 08:45
          # the member's own day: in Kiritimati it is Tuesday 02:00 already, in Pago Pago Monday 01:00
          Pacific/Kiritimati, 2026-03-02T18:45:00Z, at 08:45,                   08:45
          Pacific/Kiritimati, 2026-03-03T18:45:00Z, tomorrow at 08:45,          tomorrow at 08:45
          Pacific/Pago_Pago,  2026-03-03T10:59:00Z, at 23:59,                   23:59
          Asia/Kathmandu,     2026-03-03T03:00:00Z, tomorrow at 08:45,          tomorrow at 08:45
          """)
  void saysDayAndTimeInTheMembersZone(ZoneId zone, Instant at, String said, String bare) {
    assertThat(When.say(at, NOW, zone)).isEqualTo(said);
    assertThat(When.time(at, NOW, zone)).isEqualTo(bare);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-23, Monday 23 February",
    "2026-02-24, Tuesday",
    "2026-03-01, Sunday",
    "2026-03-02, Monday",
    "2026-03-08, Sunday",
    "2026-03-09, Monday 9 March"
  })
  void aWeekdayNeverMeansTwoDays(LocalDate day, String name) {
    assertThat(When.name(day, LocalDate.parse("2026-03-02"))).isEqualTo(name);
  }
}
