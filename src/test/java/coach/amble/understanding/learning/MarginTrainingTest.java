package coach.amble.understanding.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarginTrainingTest {
  private static final int LABELS = 3;

  /** One feature for each label, and one that all rows have. */
  private static final List<Vector> ROWS =
      List.of(vector(0, 3), vector(1, 3), vector(2, 3), vector(0, 3), vector(3));

  private static final int[] ANSWERS = {0, 1, 2, 0, 1};

  @Test
  void eachLabelsOwnFeatureSpeaksMostForIt() {
    Weights weights = Weights.rounded(learn(), LABELS);

    for (int label = 0; label < LABELS; label++) {
      double[] scores = weights.scores(vector(label, 3));
      for (int other = 0; other < LABELS; other++) {
        assertThat(scores[label]).isGreaterThanOrEqualTo(scores[other]);
      }
    }
  }

  @Test
  void whatSpeaksForOneSpeaksAgainstTheOthers() {
    float[] weights = learn();

    for (int feature = 0; feature < 4; feature++) {
      float sum = 0;
      for (int label = 0; label < LABELS; label++) {
        sum += weights[feature * LABELS + label];
      }
      assertThat(Math.abs(sum)).isLessThan(1e-5f);
    }
    assertThat(weights[0]).isGreaterThan(0);
  }

  @Test
  void aRowWithoutFeaturesIsNoReasonToFail() {
    float[] weights =
        MarginTraining.learn(List.of(vector(0), vector()), 1, new int[] {0, 1}, 2, .5);

    assertThat(weights[0]).isGreaterThan(weights[1]);
  }

  private static float[] learn() {
    return MarginTraining.learn(ROWS, 4, ANSWERS, LABELS, .5);
  }

  private static Vector vector(int... features) {
    float[] values = new float[features.length];
    Arrays.fill(values, 1);
    return new Vector(features, values);
  }
}
