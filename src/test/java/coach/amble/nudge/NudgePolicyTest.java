package coach.amble.nudge;

import static org.assertj.core.api.Assertions.assertThat;

import coach.amble.member.MemberId;
import coach.amble.programme.Slot;
import coach.amble.walk.Minutes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NudgePolicyTest {
  private static final Instant DUE = Instant.parse("2026-03-02T07:45:00Z");

  @ParameterizedTest(name = "{0}, late by {1}, takes nudges: {2}, {3} min left: {4}")
  @CsvSource({
    "MORNING, PT0S,            true,  5, OPEN",
    "MORNING, PT20M,           true,  5, OPEN",
    "MORNING, PT20M0.000001S,  true,  5, EXPIRED",
    "MORNING, PT20M1S,         true,  5, EXPIRED",
    "MORNING, P3D,             true,  5, EXPIRED",
    "MORNING, PT0S,            false, 5, WITHHELD",
    "MORNING, P3D,             false, 5, WITHHELD",
    "MORNING, PT0S,            true,  0, WITHHELD",
    "LUNCH,   PT0S,            true,  0, WITHHELD",
    "EVENING, PT0S,            true,  5, OPEN",
    // the evening's asks about the back, also when the day's minutes are walked
    "EVENING, PT0S,            true,  0, OPEN",
    "EVENING, PT20M1S,         true,  0, EXPIRED",
    "EVENING, PT0S,            false, 0, WITHHELD"
  })
  void decides(Slot slot, Duration late, boolean takesNudges, int left, NudgeState state) {
    DueSlot due =
        new DueSlot(new MemberId(1), slot, slot.usualTime(), LocalDate.parse("2026-03-02"), DUE);

    assertThat(NudgePolicy.decide(due, DUE.plus(late), takesNudges, new Minutes(left)))
        .isEqualTo(state);
  }

  @ParameterizedTest(name = "{0} from {1} in {2}: {3}")
  @CsvSource({
    "PT15M,      2026-03-02T08:00:00Z, UTC, true",
    "PT1M,       2026-03-02T08:00:00Z, UTC, true",
    "PT59.999S,  2026-03-02T08:00:00Z, UTC, false",
    "PT0S,       2026-03-02T08:00:00Z, UTC, false",
    "PT-1H,      2026-03-02T08:00:00Z, UTC, false",
    "PT15H59M,   2026-03-02T08:00:00Z, UTC, true",
    "PT16H,      2026-03-02T08:00:00Z, UTC, false",
    "PT24H,      2026-03-02T00:00:00Z, UTC, false",
    "PT23H59M,   2026-03-02T00:00:00Z, UTC, true",
    "PT876000H,  2026-03-02T00:00:00Z, UTC, false",
    // midnight is the member's: 23:50 in Kathmandu is 18:05 UTC
    "PT9M,       2026-03-02T18:05:00Z, Asia/Kathmandu, true",
    "PT10M,      2026-03-02T18:05:00Z, Asia/Kathmandu, false",
    "PT10M,      2026-03-02T18:20:00Z, Asia/Kathmandu, true"
  })
  void aSnoozeStaysWithinTheLocalDay(Duration delay, Instant now, ZoneId zone, boolean can) {
    assertThat(NudgePolicy.canSnooze(delay, now, zone)).isEqualTo(can);
  }
}
