package coach.amble.understanding.learning;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The features that were learned, and how rare each is. */
final class Vocabulary {
  private final long[] features;
  private final float[] rarities;

  /**
   * @param features what is known, ascending
   * @param rarities inverse document frequency of each, a natural logarithm
   */
  Vocabulary(long[] features, float[] rarities) {
    this.features = features;
    this.rarities = rarities;
  }

  static Vocabulary learn(List<Features> rows) {
    var seen = new HashMap<Long, Integer>();
    var fewest = new HashMap<Long, Integer>();
    for (Features row : rows) {
      row.counts()
          .forEach(
              (group, counts) -> {
                for (long feature : counts.keySet()) {
                  seen.merge(feature, 1, Integer::sum);
                  fewest.put(feature, group.fewestRows());
                }
              });
    }
    var rarities = new TreeMap<Long, Float>();
    seen.forEach(
        (feature, count) -> {
          if (count >= fewest.getOrDefault(feature, 1)) {
            rarities.put(feature, (float) Math.log((rows.size() + 1) / (count + .5)));
          }
        });
    float[] inOrder = new float[rarities.size()];
    int next = 0;
    for (float rarity : rarities.values()) {
      inOrder[next++] = rarity;
    }
    return new Vocabulary(rarities.keySet().stream().mapToLong(f -> f).toArray(), inOrder);
  }

  int size() {
    return features.length;
  }

  long[] features() {
    return features;
  }

  float[] rarities() {
    return rarities;
  }

  /** A message as numbers; what was never learned is left out. */
  Vector vector(Features message) {
    var values = new TreeMap<Integer, Float>();
    message.counts().forEach((group, counts) -> addScaled(counts, group.weight(), values));
    float[] inOrder = new float[values.size()];
    int next = 0;
    for (float value : values.values()) {
      inOrder[next++] = value;
    }
    return new Vector(values.keySet().stream().mapToInt(i -> i).toArray(), inOrder);
  }

  private void addScaled(Map<Long, Integer> counts, double weight, Map<Integer, Float> values) {
    var group = new TreeMap<Integer, Double>();
    counts.forEach(
        (feature, count) -> {
          int index = Arrays.binarySearch(features, feature);
          if (index >= 0) {
            group.put(index, (1 + Math.log(count)) * rarities[index]);
          }
        });
    double squares = group.values().stream().mapToDouble(value -> value * value).sum();
    double scale = squares == 0 ? 0 : weight / Math.sqrt(squares);
    group.forEach((index, value) -> values.put(index, (float) (value * scale)));
  }

  /** Which part of the message's words, by rarity, was never seen: 0 to 1; 1 for no words. */
  double strangeness(Features message) {
    double strange = 0;
    double all = 0;
    double rarest = Math.log(features.length);
    for (long word : message.words()) {
      int index = Arrays.binarySearch(features, word);
      double rarity = index < 0 ? rarest : rarities[index];
      all += rarity;
      strange += index < 0 ? rarity : 0;
    }
    return all == 0 ? 1 : strange / all;
  }
}
