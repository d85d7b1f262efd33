package coach.amble.guide;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The features that were learned, and how rare each is. */
final class Vocabulary {
  private final long[] features;
  private final float[] rarities;
  private final Map<Long, Integer> indices;

  /**
   * @param features what is known, in the order of its indices
   * @param rarities inverse document frequency of each, a natural logarithm
   */
  Vocabulary(long[] features, float[] rarities) {
    this.features = features;
    this.rarities = rarities;
    this.indices = HashMap.newHashMap(features.length);
    for (int i = 0; i < features.length; i++) {
      indices.put(features[i], i);
    }
  }

  static Vocabulary learn(List<Features> rows) {
    var rarities = new TreeMap<Long, Float>();
    for (FeatureGroup group : FeatureGroup.values()) {
      var seen = new HashMap<Long, Integer>();
      rows.forEach(row -> row.counts(group).keySet().forEach(f -> seen.merge(f, 1, Integer::sum)));
      seen.forEach(
          (feature, count) -> {
            if (count >= group.fewestRows()) {
              rarities.put(feature, (float) Math.log((rows.size() + 1) / (count + .5)));
            }
          });
    }
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
    for (FeatureGroup group : FeatureGroup.values()) {
      addScaled(message.counts(group), group.weight(), values);
    }
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
          Integer index = indices.get(feature);
          if (index != null) {
            group.put(index, (1 + Math.log(count)) * rarities[index]);
          }
        });
    double squares = group.values().stream().mapToDouble(value -> value * value).sum();
    double scale = squares == 0 ? 0 : weight / Math.sqrt(squares);
    group.forEach((index, value) -> values.put(index, (float) (value * scale)));
  }

  /** Which part of the message's stems, by rarity, was never seen: 0 to 1; 1 for no words. */
  double strangeness(Features message) {
    double strange = 0;
    double all = 0;
    double rarest = Math.log(features.length);
    for (long stem : message.counts(FeatureGroup.STEM).keySet()) {
      Integer index = indices.get(stem);
      double rarity = index == null ? rarest : rarities[index];
      all += rarity;
      strange += index == null ? rarity : 0;
    }
    return all == 0 ? 1 : strange / all;
  }
}
