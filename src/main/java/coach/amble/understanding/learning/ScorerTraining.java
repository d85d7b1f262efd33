package coach.amble.understanding.learning;

import java.util.Arrays;
import java.util.List;

/** Learns a scorer from examples. */
final class ScorerTraining {
  /** Found by cross-validation over the writers of the examples, as is {@link #SHARPNESS}. */
  private static final double COST = .5;

  /** By this the margins are multiplied before they are made probabilities. */
  private static final double SHARPNESS = 6;

  private final int inside;
  private final int labels;

  /**
   * @param inside how many labels are inside, from 0
   * @param labels how many labels there are in all
   */
  ScorerTraining(int inside, int labels) {
    this.inside = inside;
    this.labels = labels;
  }

  Scorer learn(List<Example> examples) {
    List<Features> features = examples.stream().map(Example::features).toList();
    Vocabulary vocabulary = Vocabulary.learn(features);
    List<Vector> vectors = features.stream().map(vocabulary::vector).toList();
    int[] answers = examples.stream().mapToInt(Example::label).toArray();
    var training = new LinearTraining(vectors, vocabulary.size());
    return new Scorer(
        inside,
        vocabulary,
        weights(training, answers),
        insideWeights(training, answers),
        Neighbours.of(vectors, answers, vocabulary.size()));
  }

  private Weights weights(LinearTraining training, int[] answers) {
    return Weights.rounded(training.margins(answers, labels, COST, SHARPNESS), labels);
  }

  private Weights insideWeights(LinearTraining training, int[] answers) {
    List<Boolean> isInside = Arrays.stream(answers).mapToObj(label -> label < inside).toList();
    return Weights.rounded(training.yesOrNo(isInside, 1, 1), 1);
  }
}
