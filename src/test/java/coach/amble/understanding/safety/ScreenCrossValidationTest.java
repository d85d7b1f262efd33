package coach.amble.understanding.safety;

import static org.assertj.core.api.Assertions.assertThat;

import coach.amble.understanding.learning.CrossValidation;
import coach.amble.understanding.learning.CrossValidation.Judged;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Prints how many messages of each label reach some limits, judged by what was learned without
 * their writers. The screen's limits were read off here.
 */
@Tag("evaluate")
class ScreenCrossValidationTest {
  private static final int FOLDS = 4;
  private static final int URGENT = Verdict.FLAGS.size();
  private static final double[] LIMITS = {.02, .04, .06, .08, .1, .15, .18, .2, .22, .25, .3, .4};

  @Test
  void strangersAreScreened() throws IOException {
    List<Judged> judged =
        CrossValidation.judge(
            ScreenRow.WORRYING,
            ScreenRow.LABELS,
            new ScreenTraining()
                .examples(
                    Path.of("src/training"), Path.of("src/main/resources/guide/topics"), FOLDS));

    for (double limit : LIMITS) {
      print("urgent at " + limit, judged, it -> it.urgent() >= limit);
      print("worrying at " + limit, judged, it -> it.worrying() >= limit);
    }
    print("urgent", judged, Verdict::isUrgent);
    print("worrying", judged, Verdict::isWorrying);

    assertThat(reached(judged, 0, URGENT, Verdict::isUrgent)).isGreaterThan(.95);
    assertThat(reached(judged, 0, URGENT, Verdict::isWorrying)).isGreaterThan(.98);
  }

  private static void print(String name, List<Judged> judged, Predicate<Verdict> rule) {
    System.out.printf(
        Locale.ROOT,
        "screen, cross-validated: %-16s urgent %.4f, notes %.4f, look-alikes %.4f, ordinary %.4f%n",
        name,
        reached(judged, 0, URGENT, rule),
        reached(judged, URGENT, URGENT + 1, rule),
        reached(judged, URGENT + 1, URGENT + 2, rule),
        reached(judged, URGENT + 2, ScreenRow.LABELS, rule));
  }

  /** The share of those labelled in a range for which the rule holds. */
  private static double reached(List<Judged> judged, int from, int to, Predicate<Verdict> rule) {
    return judged.stream()
        .filter(it -> it.example().label() >= from && it.example().label() < to)
        .mapToDouble(it -> rule.test(Verdict.of(it.judgement())) ? 1 : 0)
        .average()
        .orElseThrow();
  }
}
