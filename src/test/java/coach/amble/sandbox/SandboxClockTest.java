package coach.amble.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SandboxClockTest {
  private final SettableTime base = new SettableTime();
  private final SandboxClock clock = new SandboxClock(base);

  @Test
  void keepsItsLeadWhileTimePasses() {
    clock.advanceTo(SettableTime.MONDAY.plus(Duration.ofHours(5)));
    base.pass(Duration.ofMinutes(1));

    assertThat(clock.instant())
        .isEqualTo(SettableTime.MONDAY.plus(Duration.ofHours(5)).plus(Duration.ofMinutes(1)));
  }

  @Test
  void neverGoesBack() {
    clock.advanceTo(SettableTime.MONDAY.plus(Duration.ofHours(5)));

    assertThatThrownBy(() -> clock.advanceTo(SettableTime.MONDAY.plus(Duration.ofHours(4))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(clock.ahead()).isEqualTo(Duration.ofHours(5));
  }
}
