package coach.amble.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinutesTest {

  @ParameterizedTest
  @CsvSource({"0, false", "1, true", "300, true", "301, false"})
  void aWalkIsOneMinuteToFiveHours(int minutes, boolean walk) {
    assertThat(new Minutes(minutes).isWalk()).isEqualTo(walk);
  }

  @ParameterizedTest
  @CsvSource({"10, 4, 6", "10, 10, 0", "10, 11, 0", "0, 300, 0"})
  void lessNeverGoesUnderZero(int one, int other, int rest) {
    assertThat(new Minutes(one).less(new Minutes(other))).isEqualTo(new Minutes(rest));
  }

  @Test
  void thereAreNoNegativeMinutes() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Minutes(-1));
  }
}
