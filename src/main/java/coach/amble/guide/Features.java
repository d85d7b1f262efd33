package coach.amble.guide;

import static coach.amble.guide.FeatureGroup.FAMILIES_TOGETHER;
import static coach.amble.guide.FeatureGroup.FAMILY;
import static coach.amble.guide.FeatureGroup.FAMILY_PAIR;
import static coach.amble.guide.FeatureGroup.LETTERS;
import static coach.amble.guide.FeatureGroup.STEM;
import static coach.amble.guide.FeatureGroup.STEM_PAIR;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Counts a message's features, group by group. Made for one message and then thrown away. */
final class Features {
  private static final int SHORTEST_LETTERS = 3;
  private static final int LONGEST_LETTERS = 5;

  private final Map<FeatureGroup, Map<Long, Integer>> counts = new EnumMap<>(FeatureGroup.class);

  private Features() {
    for (FeatureGroup group : FeatureGroup.values()) {
      counts.put(group, new HashMap<>());
    }
  }

  /**
   * @param written the words as written; their letters are looked at as they are
   * @param stems the stems of the same words after repair
   */
  static Features of(List<String> written, List<String> stems, Synonyms synonyms) {
    var features = new Features();
    written.forEach(features::countLetters);
    features.countStems(stems);
    features.countFamilies(stems, synonyms);
    return features;
  }

  /** How often each feature of a group occurs. */
  Map<Long, Integer> counts(FeatureGroup group) {
    return counts.getOrDefault(group, Map.of());
  }

  private void countLetters(String word) {
    String framed = "_" + word + "_";
    for (int length = SHORTEST_LETTERS; length <= LONGEST_LETTERS; length++) {
      for (int from = 0; from + length <= framed.length(); from++) {
        count(LETTERS, framed.substring(from, from + length));
      }
    }
  }

  private void countStems(List<String> stems) {
    stems.forEach(stem -> count(STEM, stem));
    countPairs(STEM_PAIR, stems);
  }

  private void countFamilies(List<String> stems, Synonyms synonyms) {
    var meanings = new ArrayList<String>();
    var together = new TreeSet<String>();
    for (String stem : stems) {
      List<String> families = synonyms.of(stem);
      families.forEach(family -> count(FAMILY, family));
      together.addAll(families);
      meanings.add(families.isEmpty() ? stem : "#" + families.getFirst());
    }
    countPairs(FAMILY_PAIR, meanings);
    countTogether(List.copyOf(together));
  }

  private void countTogether(List<String> families) {
    for (int i = 0; i < families.size(); i++) {
      for (int j = i + 1; j < families.size(); j++) {
        count(FAMILIES_TOGETHER, families.get(i) + "&" + families.get(j));
      }
    }
  }

  private void countPairs(FeatureGroup group, List<String> items) {
    String previous = "^";
    for (String item : items) {
      count(group, previous + " " + item);
      previous = item;
    }
    count(group, previous + " $");
  }

  private void count(FeatureGroup group, String feature) {
    counts(group).merge(group.feature(feature), 1, Integer::sum);
  }
}
