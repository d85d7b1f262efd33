package coach.amble.safety;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the second opinion looks at in a message: stems, pairs of stems, and pieces of words. */
final class WorryFeatures {
  private static final int PIECE = 4;
  private static final List<String> ENDINGS = List.of("ings", "ing", "ness", "ed", "es", "ly", "s");

  private WorryFeatures() {}

  static Set<String> of(List<Word> words) {
    List<String> stems = words.stream().map(w -> stem(w.text())).toList();
    Set<String> features = new LinkedHashSet<>();
    String last = "";
    for (String stem : stems) {
      features.add(stem);
      features.add(last + "_" + stem);
      features.addAll(pieces("^" + stem + "$"));
      last = stem;
    }
    return features;
  }

  private static String stem(String word) {
    if (Figure.N.is(word)) {
      return "#";
    }
    return ENDINGS.stream()
        .filter(ending -> word.endsWith(ending) && word.length() - ending.length() >= 3)
        .findFirst()
        .map(ending -> word.substring(0, word.length() - ending.length()))
        .orElse(word);
  }

  private static List<String> pieces(String word) {
    List<String> pieces = new ArrayList<>();
    for (int i = 0; word.length() > PIECE + 1 && i + PIECE <= word.length(); i++) {
      pieces.add("~" + word.substring(i, i + PIECE));
    }
    return pieces;
  }
}
