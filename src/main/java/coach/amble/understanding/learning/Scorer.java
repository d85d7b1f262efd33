package coach.amble.understanding.learning;

/**
 * Weighs a message by a linear model and by its nearest examples.
 *
 * @param inside how many labels are inside; those from there on are kinds of outside messages
 * @param weights a score for each label
 */
record Scorer(int inside, Vocabulary vocabulary, Weights weights, Neighbours neighbours) {
  /** By this the margins are multiplied before they are made probabilities. */
  private static final double SHARPNESS = 6;

  Evidence weigh(Features features) {
    Vector vector = vocabulary.vector(features);
    return Evidence.of(
        folded(probabilities(weights.scores(vector))),
        Vote.of(neighbours.nearest(vector), inside),
        vocabulary.strangeness(features),
        features.length());
  }

  private static double[] probabilities(double[] scores) {
    double highest = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      highest = Math.max(highest, score);
    }
    double[] probabilities = new double[scores.length];
    double all = 0;
    for (int i = 0; i < scores.length; i++) {
      probabilities[i] = Math.exp(SHARPNESS * (scores[i] - highest));
      all += probabilities[i];
    }
    for (int i = 0; i < scores.length; i++) {
      probabilities[i] /= all;
    }
    return probabilities;
  }

  private double[] folded(double[] probabilities) {
    double[] folded = new double[inside + 1];
    for (int label = 0; label < probabilities.length; label++) {
      folded[Math.min(label, inside)] += probabilities[label];
    }
    return folded;
  }
}
