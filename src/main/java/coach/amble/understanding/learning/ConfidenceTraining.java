package coach.amble.understanding.learning;

import java.util.List;
import java.util.stream.IntStream;

/** Learns how far to trust a scorer from messages that it had not seen. */
final class ConfidenceTraining {
  private static final double COST = .01;
  private static final double OUTSIDE_COUNTS = 4;

  private ConfidenceTraining() {}

  /**
   * @param signs one row of them for each message
   * @param inside whether the message is inside
   */
  static Confidence learn(List<double[]> signs, List<Boolean> inside) {
    int width = signs.getFirst().length;
    double[] means = new double[width];
    double[] spreads = new double[width];
    for (int sign = 0; sign < width; sign++) {
      int column = sign;
      double mean = signs.stream().mapToDouble(row -> row[column]).average().orElseThrow();
      double variance =
          signs.stream().mapToDouble(row -> square(row[column] - mean)).average().orElseThrow();
      means[sign] = mean;
      spreads[sign] = Math.max(Math.sqrt(variance), Float.MIN_NORMAL);
    }
    List<Vector> rows = signs.stream().map(row -> scaled(row, means, spreads)).toList();
    double[] weights = new LinearTraining(rows, width + 1).yesOrNo(inside, COST, OUTSIDE_COUNTS);
    return new Confidence(means, spreads, weights);
  }

  private static Vector scaled(double[] signs, double[] means, double[] spreads) {
    float[] values = new float[signs.length + 1];
    for (int i = 0; i < signs.length; i++) {
      values[i] = (float) ((signs[i] - means[i]) / spreads[i]);
    }
    values[signs.length] = 1;
    return new Vector(IntStream.range(0, values.length).toArray(), values);
  }

  private static double square(double value) {
    return value * value;
  }
}
