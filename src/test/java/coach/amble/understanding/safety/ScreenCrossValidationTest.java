package coach.amble.understanding.safety;

import static org.assertj.core.api.Assertions.assertThat;

import coach.amble.understanding.learning.CrossValidation;
import coach.amble.understanding.learning.CrossValidation.Judged;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Prints, for limits, how many urgent messages and how many look-alikes reach them, judged by what
 * was learned without their writers. The screen's limits were read off here.
 */
@Tag("evaluate")
class ScreenCrossValidationTest {
  private static final int FOLDS = 4;
  private static final int URGENT = ScreenTraining.FLAGS.size();
  private static final double[] LIMITS = {.02, .05, .07, .1, .15, .18, .2, .22, .25, .3, .4, .5};

  @Test
  void strangersAreScreened() throws IOException {
    List<Judged> judged =
        CrossValidation.judge(
            URGENT,
            ScreenRow.LABELS,
            new ScreenTraining()
                .examples(
                    Path.of("src/training"), Path.of("src/main/resources/guide/topics"), FOLDS));

    for (double limit : LIMITS) {
      System.out.printf(
          Locale.ROOT,
          "screen, cross-validated: at %.2f urgent %.3f, look-alikes %.3f, notes %.3f, ordinary"
              + " %.3f%n",
          limit,
          reached(judged, 0, URGENT, limit),
          reached(judged, URGENT, URGENT + 1, limit),
          reached(judged, URGENT + 1, URGENT + 2, limit),
          reached(judged, URGENT + 2, ScreenRow.LABELS, limit));
    }
    assertThat(reached(judged, 0, URGENT, .22)).isGreaterThan(.9);
  }

  /** The share of those labelled in a range whose probability is at least the limit. */
  private static double reached(List<Judged> judged, int from, int to, double limit) {
    return judged.stream()
        .filter(it -> it.example().label() >= from && it.example().label() < to)
        .mapToDouble(it -> it.judgement().inside() >= limit ? 1 : 0)
        .average()
        .orElseThrow();
  }
}
