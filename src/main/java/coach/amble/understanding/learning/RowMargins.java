package coach.amble.understanding.learning;

import java.util.Arrays;

/** What each row adds to the weights of each label, improved one row at a time. */
final class RowMargins {
  private final float[] weights;
  private final int[] answers;
  private final int labels;
  private final float cost;

  /** By row, for each label: how many times the row was added to the label's weights. */
  private final float[] times;

  /** For each label, of the row at hand. */
  private final float[] slopes;

  private final float[] steps;

  /**
   * @param weights by feature, for each label; all zero
   */
  RowMargins(float[] weights, int[] answers, int labels, float cost) {
    this.weights = weights;
    this.answers = answers;
    this.labels = labels;
    this.cost = cost;
    this.times = new float[answers.length * labels];
    this.slopes = new float[labels];
    this.steps = new float[labels];
  }

  /** Tells how far from the best it was; below zero: the row agrees and adds nothing. */
  float improve(int row, Vector vector) {
    int answer = answers[row];
    findSlopes(vector, answer);
    float gap = gap(row * labels, answer);
    if (gap > 0 && vector.size() > 0) {
      findSteps(row * labels, answer, vector.square());
      for (int i = 0; i < vector.size(); i++) {
        step(vector.features()[i] * labels, vector.values()[i]);
      }
    }
    return vector.size() > 0 ? gap : -1;
  }

  private void findSlopes(Vector vector, int answer) {
    Arrays.fill(slopes, 1);
    slopes[answer] = 0;
    for (int i = 0; i < vector.size(); i++) {
      addWeights(vector.features()[i] * labels, vector.values()[i]);
    }
  }

  private void addWeights(int from, float value) {
    for (int label = 0; label < slopes.length; label++) {
      slopes[label] += value * weights[from + label];
    }
  }

  private void step(int from, float value) {
    for (int label = 0; label < steps.length; label++) {
      weights[from + label] += value * steps[label];
    }
  }

  private float gap(int from, int answer) {
    float highest = Float.NEGATIVE_INFINITY;
    float lowest = Float.POSITIVE_INFINITY;
    boolean adds = false;
    for (int label = 0; label < labels; label++) {
      adds |= times[from + label] != 0;
      highest = label == answer ? highest : Math.max(highest, slopes[label]);
      boolean free = times[from + label] < most(label, answer);
      lowest = free ? Math.min(lowest, slopes[label]) : lowest;
    }
    return adds ? Math.max(0, Math.max(highest, slopes[answer]) - lowest) : highest - lowest;
  }

  private float most(int label, int answer) {
    return label == answer ? cost : 0;
  }

  private void findSteps(int from, int answer, float square) {
    for (int label = 0; label < labels; label++) {
      slopes[label] -= square * times[from + label];
    }
    float level = level(answer, square);
    for (int label = 0; label < labels; label++) {
      float best = Math.min(most(label, answer), (level - slopes[label]) / square);
      steps[label] = best - times[from + label];
      times[from + label] = best;
    }
  }

  /** The level at which what is added and what is taken away are equal. */
  private float level(int answer, float square) {
    float[] sorted = slopes.clone();
    sorted[answer] += square * cost;
    Arrays.sort(sorted);
    float sum = sorted[labels - 1] - square * cost;
    int above = 1;
    while (above < labels && sum < above * sorted[labels - 1 - above]) {
      sum += sorted[labels - 1 - above++];
    }
    return sum / above;
  }
}
