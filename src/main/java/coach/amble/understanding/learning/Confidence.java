package coach.amble.understanding.learning;

/**
 * Judges from the signs whether a message is inside: a logistic regression, trained on phrasings
 * that the scorer had not seen.
 *
 * @param means of each sign in training
 * @param spreads standard deviation of each sign in training
 * @param weights of each sign, and one more, of nothing
 */
record Confidence(double[] means, double[] spreads, double[] weights) {
  /** Takes the likelihood of the labels as it is. */
  static final Confidence PLAIN =
      new Confidence(new double[] {0}, new double[] {1}, new double[] {1, 0});

  /** The probability, 0 to 1, that it is inside. */
  double inside(double[] signs) {
    double odds = weights[means.length];
    for (int i = 0; i < means.length; i++) {
      odds += weights[i] * (signs[i] - means[i]) / spreads[i];
    }
    return 1 / (1 + Math.exp(-odds));
  }
}
