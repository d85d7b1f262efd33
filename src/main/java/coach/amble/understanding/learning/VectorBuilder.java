package coach.amble.understanding.learning;

import java.util.Arrays;

/** A vector that grows feature by feature, group by group. */
final class VectorBuilder {
  private final int[] features;
  private final double[] values;
  private int size;

  /**
   * @param most how many features it will have at most
   */
  VectorBuilder(int most) {
    this.features = new int[most];
    this.values = new double[most];
  }

  int size() {
    return size;
  }

  void add(int feature, double value) {
    features[size] = feature;
    values[size++] = value;
  }

  /** Scales all values from a place on so that together they have this length. */
  void scale(int from, double length) {
    double squares = 0;
    for (int i = from; i < size; i++) {
      squares += values[i] * values[i];
    }
    double scale = squares == 0 ? 0 : length / Math.sqrt(squares);
    for (int i = from; i < size; i++) {
      values[i] *= scale;
    }
  }

  Vector inOrder() {
    long[] order = new long[size];
    for (int i = 0; i < size; i++) {
      order[i] = (long) features[i] << Integer.SIZE | Float.floatToIntBits((float) values[i]);
    }
    Arrays.sort(order);
    var vector = new Vector(new int[size], new float[size]);
    for (int i = 0; i < size; i++) {
      vector.features()[i] = (int) (order[i] >> Integer.SIZE);
      vector.values()[i] = Float.intBitsToFloat((int) order[i]);
    }
    return vector;
  }
}
