package coach.amble.safety;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A second opinion for words that no sign knows: a linear score over a message, with weights learnt
 * from the corpus of the tests. Alone it is good for a note at most, never for an urgent reply.
 */
final class Worry {
  static final String BIAS = "*bias*";

  private final Map<String, Weight> weights = new HashMap<>();

  private record Weight(double value, RedFlag flag) {}

  /**
   * @param lines a feature, its weight, and the flag that it speaks for, separated by tabs
   */
  Worry(Collection<String> lines) {
    for (String line : lines) {
      List<String> cells = List.of(line.split("\t", 3));
      double value = Double.parseDouble(cells.get(1));
      weights.put(cells.getFirst(), new Weight(value, RedFlag.valueOf(cells.get(2))));
    }
  }

  /** How much a message is like the urgent ones; about 0 when it might or might not be one. */
  double score(List<Word> words) {
    Set<String> features = WorryFeatures.of(words);
    double sum =
        features.stream().map(weights::get).filter(w -> w != null).mapToDouble(Weight::value).sum();
    Weight bias = weights.get(BIAS);
    return (bias == null ? 0 : bias.value) + sum / Math.sqrt(Math.max(1, features.size()));
  }

  /** The flag that a message speaks for most; none when no word of it speaks for any. */
  Optional<RedFlag> loudest(List<Word> words) {
    Map<RedFlag, Double> votes = new EnumMap<>(RedFlag.class);
    for (String feature : WorryFeatures.of(words)) {
      Weight weight = weights.get(feature);
      if (weight != null && weight.value > 0) {
        votes.merge(weight.flag, weight.value, Double::sum);
      }
    }
    return votes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }
}
