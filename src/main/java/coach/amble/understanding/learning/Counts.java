package coach.amble.understanding.learning;

import java.util.Arrays;

/** How often each feature of one group occurs in a message; arrays, since there are millions. */
final class Counts {
  private static final int FEW = 8;
  private int[] features = new int[FEW];
  private int[] times = new int[FEW];
  private int size;

  void add(int feature) {
    int found = Arrays.binarySearch(features, 0, size, feature);
    if (found >= 0) {
      times[found]++;
    } else {
      insert(-found - 1, feature);
    }
  }

  private void insert(int at, int feature) {
    if (size == features.length) {
      features = Arrays.copyOf(features, 2 * size);
      times = Arrays.copyOf(times, 2 * size);
    }
    System.arraycopy(features, at, features, at + 1, size - at);
    System.arraycopy(times, at, times, at + 1, size - at);
    features[at] = feature;
    times[at] = 1;
    size++;
  }

  /** How many different features there are. */
  int size() {
    return size;
  }

  /** The features are in ascending order. */
  int feature(int place) {
    return features[place];
  }

  int times(int place) {
    return times[place];
  }

  /** Each feature once, ascending. */
  int[] features() {
    return Arrays.copyOf(features, size);
  }
}
