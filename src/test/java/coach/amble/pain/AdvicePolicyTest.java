package coach.amble.pain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdvicePolicyTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "0, GO_ON",
    "1, GO_ON",
    "2, GO_ON",
    "3, GO_ON",
    "4, HOLD",
    "5, HOLD",
    "6, EASE",
    "7, EASE",
    "8, EASE",
    "9, EASE",
    "10, EASE"
  })
  void threeBands(int score, Advice advice) {
    assertThat(AdvicePolicy.advise(new PainScore(score))).isEqualTo(advice);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 11, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void aScoreIsZeroToTenAndTheMessageKeepsItSecret(int score) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PainScore(score))
        .withMessageNotContaining(Integer.toString(score));
  }

  @Test
  void aScoreInALogLineShowsNoNumber() {
    assertThat("felt " + new PainScore(7)).isEqualTo("felt PainScore");
  }
}
