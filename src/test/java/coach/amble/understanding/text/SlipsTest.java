package coach.amble.understanding.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipsTest {
  @ParameterizedTest
  @CsvSource({
    "walk, walk, 0",
    "walk, walks, 1",
    "walk, wlak, 1",
    "walk, welk, 1",
    "stiffness, stifnes, 2",
    "walk, kite, 3",
    "a, abcdef, 3",
  })
  void countsSlipsUpToTheLimit(String a, String b, int slips) {
    assertThat(Math.min(3, Slips.between(a, b, 2))).isEqualTo(slips);
  }
}
