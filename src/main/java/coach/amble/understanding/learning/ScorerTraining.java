package coach.amble.understanding.learning;

import java.util.List;

/** Learns a scorer from examples. */
final class ScorerTraining {
  /** Found by cross-validation over the writers of the examples. */
  private static final double COST = .5;

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
    List<Vector> vectors = features.parallelStream().map(vocabulary::vector).toList();
    int[] answers = examples.stream().mapToInt(Example::label).toArray();
    float[] margins = MarginTraining.learn(vectors, vocabulary.size(), answers, labels, COST);
    return new Scorer(
        inside,
        vocabulary,
        Weights.rounded(margins, labels),
        Neighbours.of(vectors, answers, vocabulary.size()));
  }
}
