package coach.amble.understanding.guide;

import static org.assertj.core.api.Assertions.assertThat;

import coach.amble.understanding.learning.CrossValidation;
import coach.amble.understanding.learning.CrossValidation.Judged;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Prints how questions find their topics by what was learned without their writers. */
@Tag("evaluate")
class GuideCrossValidationTest {
  private static final int FOLDS = 7;
  private static final double[] LIMITS = {.1, .11, .2, .25, .3, .31, .35, .4, .5};

  @Test
  void strangersFindTheirTopics() throws IOException {
    List<Topic> topics = GuideFiles.topics();
    List<Judged> judged =
        CrossValidation.judge(
            topics.size(),
            TrainingRow.labels(topics),
            GuideTraining.examples(TrainingRow.all(topics, Path.of("src/training/guide"), FOLDS)));
    Predicate<Judged> asked = it -> it.example().label() < topics.size();
    double first = share(judged, asked, it -> place(it) == 0);

    System.out.printf(
        Locale.ROOT,
        "guide, cross-validated: right topic first %.3f, among three %.3f%n",
        first,
        share(judged, asked, it -> place(it) < 3));
    for (double limit : LIMITS) {
      System.out.printf(
          Locale.ROOT,
          "  covered at %.2f: questions %.3f, messages outside %.3f%n",
          limit,
          share(judged, asked, it -> it.judgement().inside() >= limit),
          share(judged, asked.negate(), it -> it.judgement().inside() >= limit));
    }
    assertThat(first).isGreaterThan(.9);
  }

  /** How many topics are likelier than the right one. */
  private static long place(Judged judged) {
    double[] shares = judged.judgement().shares();
    double right = shares[judged.example().label()];
    return Arrays.stream(shares, 0, shares.length - 1).filter(it -> it > right).count();
  }

  private static double share(List<Judged> all, Predicate<Judged> of, Predicate<Judged> rule) {
    return all.stream().filter(of).mapToDouble(it -> rule.test(it) ? 1 : 0).average().orElseThrow();
  }
}
