package coach.amble.understanding.guide;

import coach.amble.understanding.learning.Stems;
import coach.amble.understanding.text.Slips;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Repairs slips in words that the guide would know: "stifness" is "stiffness". */
final class Spelling {
  private static final int SHORTEST = 5;
  private static final int TWO_SLIPS_FROM = 8;
  private static final int MOST_REPAIRS = 24;

  private final SortedMap<String, Integer> known;
  private final Set<String> stems;
  private final Map<Character, SortedMap<String, Integer>> byFirstLetter = new HashMap<>();

  /**
   * @param known each well-known word and how often it is used
   */
  Spelling(SortedMap<String, Integer> known) {
    this.known = known;
    this.stems = new HashSet<>(Stems.of(List.copyOf(known.keySet())));
    known.forEach(
        (word, uses) ->
            byFirstLetter
                .computeIfAbsent(word.charAt(0), absent -> new TreeMap<>())
                .put(word, uses));
  }

  SortedMap<String, Integer> known() {
    return known;
  }

  /** The words with likely slips put right; those that look like nothing known stay. */
  List<String> repair(List<String> words) {
    List<String> stemmed = Stems.of(words);
    String[] repaired = words.toArray(String[]::new);
    int repairs = 0;
    for (int i = 0; i < repaired.length && repairs < MOST_REPAIRS; i++) {
      if (isStrange(repaired[i], stemmed.get(i))) {
        repaired[i] = nearest(repaired[i]);
        repairs++;
      }
    }
    return List.of(repaired);
  }

  private boolean isStrange(String word, String stem) {
    return word.length() >= SHORTEST && !known.containsKey(word) && !stems.contains(stem);
  }

  private String nearest(String word) {
    int slips = word.length() >= TWO_SLIPS_FROM ? 2 : 1;
    @Nullable String best = null;
    double bestCost = Double.MAX_VALUE;
    for (var entry : byFirstLetter.getOrDefault(word.charAt(0), new TreeMap<>()).entrySet()) {
      int distance = Slips.between(word, entry.getKey(), slips);
      double cost = distance - Math.log(entry.getValue()) / 20;
      if (distance <= slips && cost < bestCost) {
        best = entry.getKey();
        bestCost = cost;
      }
    }
    return best == null ? word : best;
  }
}
