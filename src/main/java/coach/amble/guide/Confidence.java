package coach.amble.guide;

/**
 * Judges from the signs whether the guide covers a message: a logistic regression, trained on
 * phrasings that the scorer had not seen.
 *
 * @param means of each sign in training
 * @param spreads standard deviation of each sign in training
 * @param weights of each sign, and one more, of nothing
 */
record Confidence(double[] means, double[] spreads, double[] weights) {
  /** The probability, 0 to 1, that the guide covers it. */
  double inside(double[] signs) {
    double odds = weights[signs.length];
    for (int i = 0; i < signs.length; i++) {
      odds += weights[i] * (signs[i] - means[i]) / spreads[i];
    }
    return 1 / (1 + Math.exp(-odds));
  }
}
