package coach.amble.understanding.learning;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The examples themselves, to find those most like a message. Features that more than one in
 * {@value #RARE} examples have are left out: they cost most of the space and tell least.
 *
 * @param labels each example's label
 * @param starts where each feature's postings start; one more at the end
 * @param rows postings: which examples have the feature
 * @param values postings: how strongly, 1/255ths
 */
record Neighbours(int[] labels, int[] starts, char[] rows, byte[] values) {
  private static final int VOTERS = 30;
  private static final int RARE = 250;
  private static final int FEW = 20;
  private static final double STEP = 1.0 / 255;

  /** An example and its likeness to the message, 0 to 1. */
  record Neighbour(int label, double likeness) {}

  static Neighbours of(List<Vector> vectors, int[] labels, int vocabulary) {
    int[] starts = new int[vocabulary + 1];
    vectors.forEach(vector -> countInto(starts, vector));
    boolean[] common = common(starts, labels.length);
    for (int feature = 0; feature < vocabulary; feature++) {
      starts[feature + 1] += starts[feature];
    }
    int[] next = starts.clone();
    var rows = new char[starts[vocabulary]];
    var values = new byte[starts[vocabulary]];
    for (int row = 0; row < labels.length; row++) {
      Vector vector = vectors.get(row);
      double scale = 1 / (vector.length() * STEP);
      for (int i = 0; i < vector.size(); i++) {
        int feature = vector.features()[i];
        if (!common[feature]) {
          int posting = next[feature]++;
          rows[posting] = (char) row;
          values[posting] = (byte) Math.round(vector.values()[i] * scale);
        }
      }
    }
    return new Neighbours(labels, starts, rows, values);
  }

  private static void countInto(int[] starts, Vector vector) {
    for (int feature : vector.features()) {
      starts[feature + 1]++;
    }
  }

  /** Features of so many rows that they make no two alike; their counts are set to nothing. */
  private static boolean[] common(int[] counts, int rows) {
    boolean[] common = new boolean[counts.length];
    for (int feature = 0; feature + 1 < counts.length; feature++) {
      common[feature] = counts[feature + 1] > Math.max(FEW, rows / RARE);
      counts[feature + 1] = common[feature] ? 0 : counts[feature + 1];
    }
    return common;
  }

  /** The examples most like the message, most like first. */
  List<Neighbour> nearest(Vector message) {
    double[] likeness = likeness(message);
    Comparator<Integer> closest =
        Comparator.<Integer>comparingDouble(row -> likeness[row])
            .thenComparing(Comparator.reverseOrder());
    var nearest = new PriorityQueue<Integer>(closest);
    for (int row = 0; row < likeness.length; row++) {
      if (likeness[row] > 0
          && (nearest.size() < VOTERS || likeness[row] > likeness[nearest.element()])) {
        nearest.add(row);
      }
      if (nearest.size() > VOTERS) {
        nearest.remove();
      }
    }
    return nearest.stream()
        .sorted(closest.reversed())
        .map(row -> new Neighbour(labels[row], likeness[row]))
        .toList();
  }

  private double[] likeness(Vector message) {
    var likeness = new double[labels.length];
    double scale = STEP / Math.max(message.length(), Float.MIN_NORMAL);
    for (int i = 0; i < message.size(); i++) {
      int feature = message.features()[i];
      double value = message.values()[i] * scale;
      for (int posting = starts[feature]; posting < starts[feature + 1]; posting++) {
        likeness[rows[posting]] += value * (values[posting] & 0xff);
      }
    }
    return likeness;
  }
}
