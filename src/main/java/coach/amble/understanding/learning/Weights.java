package coach.amble.understanding.learning;

/**
 * A linear model in one byte a weight: a row of weights for each feature, a column for each label.
 *
 * @param scales what a step of one means in each feature's row
 * @param steps row by row
 */
record Weights(int labels, float[] scales, byte[] steps) {
  /** Rounds to 127 steps each way of zero, per feature. */
  static Weights rounded(float[] weights, int labels) {
    var scales = new float[weights.length / labels];
    var steps = new byte[weights.length];
    for (int feature = 0; feature < scales.length; feature++) {
      float largest = 0;
      for (int label = 0; label < labels; label++) {
        largest = Math.max(largest, Math.abs(weights[feature * labels + label]));
      }
      scales[feature] = largest / Byte.MAX_VALUE;
      for (int i = feature * labels; largest > 0 && i < (feature + 1) * labels; i++) {
        steps[i] = (byte) Math.round(weights[i] / scales[feature]);
      }
    }
    return new Weights(labels, scales, steps);
  }

  /** The score of each label. */
  double[] scores(Vector message) {
    var scores = new double[labels];
    for (int i = 0; i < message.size(); i++) {
      int feature = message.features()[i];
      double scale = (double) scales[feature] * message.values()[i];
      for (int label = 0; label < labels; label++) {
        scores[label] += scale * steps[feature * labels + label];
      }
    }
    return scores;
  }
}
