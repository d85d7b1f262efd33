package coach.amble.understanding.learning;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A support vector machine that tells all labels apart at once (Crammer and Singer), solved in its
 * dual form row by row: S. S. Keerthi and others, "A Sequential Dual Method for Large Scale
 * Multi-Class Linear SVMs", 2008. Plain arrays, so that a processor works on many labels at once.
 */
final class MarginTraining {
  private static final int MOST_ROUNDS = 60;
  private static final long SEED = 20_240_404;
  private static final float CLOSE = .5f;

  private final List<Vector> rows;
  private final RowMargins margins;
  private final int[] order;

  private MarginTraining(List<Vector> rows, RowMargins margins) {
    this.rows = rows;
    this.margins = margins;
    this.order = new int[rows.size()];
    Arrays.setAll(order, row -> row);
  }

  /**
   * The same rows give the same weights.
   *
   * @param answers a label, from 0, for each row
   * @param labels how many there are
   * @param cost of an error
   * @return a row of a weight for each label for each feature
   */
  static float[] learn(List<Vector> rows, int features, int[] answers, int labels, double cost) {
    var weights = new float[features * labels];
    new MarginTraining(rows, new RowMargins(weights, answers, labels, (float) cost)).solve();
    return weights;
  }

  /** Rows that agree anyway are left out until the others are settled, then seen once more. */
  private void solve() {
    var random = new Random(SEED);
    int active = order.length;
    boolean settled = false;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      boolean last = settled;
      float widest = 0;
      for (int place = 0; place < active; place++) {
        swap(place, place + random.nextInt(active - place));
        float gap = margins.improve(order[place], rows.get(order[place]));
        widest = Math.max(widest, gap);
        if (gap < 0) {
          swap(place--, --active);
        }
      }
      if (last) {
        return;
      }
      settled = widest < CLOSE;
      active = settled ? order.length : active;
    }
  }

  private void swap(int one, int other) {
    int kept = order[one];
    order[one] = order[other];
    order[other] = kept;
  }
}
