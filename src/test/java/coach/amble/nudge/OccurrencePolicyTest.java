package coach.amble.nudge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OccurrencePolicyTest {

  @ParameterizedTest(name = "{0} {1} {2}: {4}")
  @CsvSource(
      textBlock =
          """
          # an ordinary day, and offsets that are no whole hours
          Europe/Berlin,       2026-03-02, 08:45, 2026-03-02, 2026-03-02T07:45:00Z
          Asia/Kathmandu,      2026-03-02, 08:45, 2026-03-02, 2026-03-02T03:00:00Z
          America/St_Johns,    2026-03-02, 08:45, 2026-03-02, 2026-03-02T12:15:00Z
          Pacific/Kiritimati,  2026-03-02, 08:45, 2026-03-02, 2026-03-01T18:45:00Z
          Pacific/Pago_Pago,   2026-03-02, 17:30, 2026-03-02, 2026-03-03T04:30:00Z
          # a gap of an hour, 02:00 to 03:00: its first valid instant, whatever the minute
          Europe/Berlin,       2026-03-29, 01:59, 2026-03-29, 2026-03-29T00:59:00Z
          Europe/Berlin,       2026-03-29, 02:00, 2026-03-29, 2026-03-29T01:00:00Z
          Europe/Berlin,       2026-03-29, 02:30, 2026-03-29, 2026-03-29T01:00:00Z
          Europe/Berlin,       2026-03-29, 02:59, 2026-03-29, 2026-03-29T01:00:00Z
          Europe/Berlin,       2026-03-29, 03:00, 2026-03-29, 2026-03-29T01:00:00Z
          # an overlap of an hour, 02:00 to 03:00: the first of the two
          Europe/Berlin,       2026-10-25, 02:30, 2026-10-25, 2026-10-25T00:30:00Z
          Europe/Berlin,       2026-10-25, 03:00, 2026-10-25, 2026-10-25T02:00:00Z
          # Lord Howe moves by half an hour: gap 02:00 to 02:30, overlap 01:30 to 02:00
          Australia/Lord_Howe, 2026-10-04, 02:15, 2026-10-04, 2026-10-03T15:30:00Z
          Australia/Lord_Howe, 2026-10-04, 02:30, 2026-10-04, 2026-10-03T15:30:00Z
          Australia/Lord_Howe, 2026-04-05, 01:45, 2026-04-05, 2026-04-04T14:45:00Z
          Australia/Lord_Howe, 2026-04-05, 02:00, 2026-04-05, 2026-04-04T15:30:00Z
          # Casablanca goes back for Ramadan and forward after it
          Africa/Casablanca,   2026-02-13, 08:45, 2026-02-13, 2026-02-13T07:45:00Z
          Africa/Casablanca,   2026-02-16, 08:45, 2026-02-16, 2026-02-16T08:45:00Z
          Africa/Casablanca,   2026-03-23, 08:45, 2026-03-23, 2026-03-23T07:45:00Z
          # a day that begins at 01:00
          America/Santiago,    2026-09-06, 00:30, 2026-09-06, 2026-09-06T04:00:00Z
          """)
  void dueAtTheLocalTimeOrTheFirstValidInstantAfter(
      ZoneId zone, LocalDate day, LocalTime time, LocalDate on, Instant at) {
    assertThat(OccurrencePolicy.on(day, time, zone)).contains(new Occurrence(on, at));
  }

  @Test
  void aDayThatTheZoneSkipsHasNoOccurrence() {
    ZoneId apia = ZoneId.of("Pacific/Apia");
    LocalDate skippedFriday = LocalDate.parse("2011-12-30");

    assertThat(OccurrencePolicy.on(skippedFriday, LocalTime.of(8, 45), apia)).isEmpty();
    assertThat(OccurrencePolicy.after(skippedFriday.minusDays(1), LocalTime.of(8, 45), apia))
        .isEqualTo(
            new Occurrence(LocalDate.parse("2012-01-02"), Instant.parse("2012-01-01T18:45:00Z")));
    assertThat(
            OccurrencePolicy.after(
                Instant.parse("2011-12-30T09:59:59Z"), LocalTime.of(8, 45), apia))
        .as("a second before the day that is skipped")
        .isEqualTo(
            new Occurrence(LocalDate.parse("2012-01-02"), Instant.parse("2012-01-01T18:45:00Z")));
  }

  @ParameterizedTest
  @CsvSource({
    // Thursday to Friday, then over the weekend from each of its days
    "2026-03-05, 2026-03-06",
    "2026-03-06, 2026-03-09",
    "2026-03-07, 2026-03-09",
    "2026-03-08, 2026-03-09",
    "2026-12-31, 2027-01-01"
  })
  void theNextDayIsTheNextWorkingDay(LocalDate day, LocalDate next) {
    assertThat(OccurrencePolicy.after(day, LocalTime.NOON, ZoneId.of("Asia/Kathmandu")).on())
        .isEqualTo(next);
  }

  @ParameterizedTest
  @CsvSource({
    // a Monday in Berlin, slot at 08:45, which is 07:45 UTC
    "2026-03-02T07:44:59.999Z, 2026-03-02",
    "2026-03-02T07:45:00Z,     2026-03-03",
    "2026-03-06T07:45:00Z,     2026-03-09",
    "2026-03-07T12:00:00Z,     2026-03-09"
  })
  void anOccurrenceIsLaterThanTheInstantAndNeverAtIt(Instant instant, LocalDate on) {
    Occurrence next =
        OccurrencePolicy.after(instant, LocalTime.of(8, 45), ZoneId.of("Europe/Berlin"));

    assertThat(next.on()).isEqualTo(on);
    assertThat(next.at()).isAfter(instant);
  }

  @Test
  void theDayIsTheMembersAlsoWhenUtcHasAnother() {
    // Monday 00:30 in Kiritimati is Sunday 10:30 UTC
    Occurrence next =
        OccurrencePolicy.after(
            Instant.parse("2026-03-01T10:30:00Z"),
            LocalTime.of(8, 45),
            ZoneId.of("Pacific/Kiritimati"));

    assertThat(next.on()).isEqualTo(LocalDate.parse("2026-03-02"));
  }
}
