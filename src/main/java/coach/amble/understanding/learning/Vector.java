package coach.amble.understanding.learning;

/**
 * A message as numbers: the features that it has, ascending, and how much each says.
 *
 * @param features indices into the vocabulary, ascending
 */
record Vector(int[] features, float[] values) {
  int size() {
    return features.length;
  }

  float square() {
    double squares = 0;
    for (float value : values) {
      squares += (double) value * value;
    }
    return (float) squares;
  }

  double length() {
    return Math.sqrt(square());
  }
}
