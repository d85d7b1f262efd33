package coach.amble.understanding.learning;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;

/** The features that were learned, and how rare each is. */
final class Vocabulary {
  private final int[] features;
  private final int[] seen;
  private final int rows;
  private final float[] rarities;

  /**
   * @param features what is known, ascending
   * @param seen in how many rows each occurs
   * @param rows how many there are
   */
  Vocabulary(int[] features, int[] seen, int rows) {
    this.features = features;
    this.seen = seen;
    this.rows = rows;
    this.rarities = new float[seen.length];
    for (int i = 0; i < seen.length; i++) {
      // inverse document frequency
      rarities[i] = (float) StrictMath.log((rows + 1) / (seen[i] + .5));
    }
  }

  static Vocabulary learn(List<Features> rows) {
    long[] known =
        rows.stream()
            .flatMap(row -> row.groups().keySet().stream())
            .distinct()
            .flatMapToLong(group -> known(group, rows))
            .sorted()
            .toArray();
    int[] features = Arrays.stream(known).mapToInt(it -> (int) (it >> Integer.SIZE)).toArray();
    int[] seen = Arrays.stream(known).mapToInt(it -> (int) it).toArray();
    return new Vocabulary(features, seen, rows.size());
  }

  /** The group's features that are worth learning, each before the number of rows that have it. */
  private static LongStream known(FeatureGroup group, List<Features> rows) {
    int[] all =
        rows.stream()
            .map(row -> row.groups().get(group))
            .filter(Objects::nonNull)
            .flatMapToInt(counts -> Arrays.stream(counts.features()))
            .sorted()
            .toArray();
    var known = LongStream.builder();
    for (int from = 0, to = 0; from < all.length; from = to) {
      while (to < all.length && all[to] == all[from]) {
        to++;
      }
      if (to - from >= group.fewestRows()) {
        known.add((long) all[from] << Integer.SIZE | (to - from));
      }
    }
    return known.build();
  }

  int size() {
    return features.length;
  }

  int[] features() {
    return features;
  }

  int[] seen() {
    return seen;
  }

  int rows() {
    return rows;
  }

  /** A message as numbers; what was never learned is left out. */
  Vector vector(Features message) {
    var vector = new VectorBuilder(message.groups().values().stream().mapToInt(Counts::size).sum());
    message
        .groups()
        .forEach(
            (group, counts) -> {
              int from = vector.size();
              addKnown(counts, vector);
              vector.scale(from, group.weight());
            });
    return vector.inOrder();
  }

  private void addKnown(Counts counts, VectorBuilder vector) {
    for (int place = 0; place < counts.size(); place++) {
      int index = Arrays.binarySearch(features, counts.feature(place));
      if (index >= 0) {
        double often = counts.times(place) == 1 ? 1 : 1 + StrictMath.log(counts.times(place));
        vector.add(index, often * rarities[index]);
      }
    }
  }

  /** Which part of the message's words, by rarity, was never seen: 0 to 1; 1 for no words. */
  double strangeness(Features message) {
    double strange = 0;
    double all = 0;
    double rarest = Math.log(features.length);
    Counts words = message.words();
    for (int place = 0; place < words.size(); place++) {
      int index = Arrays.binarySearch(features, words.feature(place));
      double rarity = index < 0 ? rarest : rarities[index];
      all += rarity;
      strange += index < 0 ? rarity : 0;
    }
    return all == 0 ? 1 : strange / all;
  }
}
