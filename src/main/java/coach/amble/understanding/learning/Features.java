package coach.amble.understanding.learning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts what is to be seen in one message, group by group. */
public final class Features {
  private static final int SHORTEST_LETTERS = 3;
  private static final int LONGEST_LETTERS = 5;
  private static final String START = "^";
  private static final String END = "$";

  private final Map<FeatureGroup, Counts> groups = new LinkedHashMap<>();
  private final Counts words;
  private final int length;

  /**
   * @param group that of the words
   * @param words of the message in their order; by them it is judged how strange a message is
   */
  public Features(FeatureGroup group, List<String> words) {
    this.words = groups.computeIfAbsent(group, absent -> new Counts());
    this.length = words.size();
    words.forEach(word -> count(group, word));
  }

  public void count(FeatureGroup group, String feature) {
    groups.computeIfAbsent(group, absent -> new Counts()).add(group.feature(feature));
  }

  /** Each run of so many items, the ends of the message being items too. */
  public void countRuns(FeatureGroup group, List<String> items, int length) {
    for (int from = -1; from + length <= items.size() + 1; from++) {
      var run = new StringBuilder();
      for (int i = from; i < from + length; i++) {
        run.append(i < 0 ? START : i < items.size() ? items.get(i) : END).append(' ');
      }
      count(group, run.toString());
    }
  }

  /** Each pair of different items, wherever they stand. */
  public void countTogether(FeatureGroup group, Set<String> items) {
    List<String> sorted = items.stream().sorted().toList();
    for (int i = 0; i < sorted.size(); i++) {
      for (int j = i + 1; j < sorted.size(); j++) {
        count(group, sorted.get(i) + "&" + sorted.get(j));
      }
    }
  }

  /** The runs of three to five letters within each word. */
  public void countLetters(FeatureGroup group, List<String> written) {
    for (String word : written) {
      String framed = "_" + word + "_";
      for (int length = SHORTEST_LETTERS; length <= LONGEST_LETTERS; length++) {
        for (int from = 0; from + length <= framed.length(); from++) {
          count(group, framed.substring(from, from + length));
        }
      }
    }
  }

  Map<FeatureGroup, Counts> groups() {
    return groups;
  }

  /** The words of the message. */
  Counts words() {
    return words;
  }

  /** How many words the message has. */
  int length() {
    return length;
  }
}
