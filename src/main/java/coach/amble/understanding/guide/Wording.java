package coach.amble.understanding.guide;

import coach.amble.understanding.learning.FeatureGroup;
import coach.amble.understanding.learning.Features;
import coach.amble.understanding.text.Spelling;
import coach.amble.understanding.text.Stems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is looked at in a question. Weights and minimum numbers of rows were chosen by
 * cross-validation over the phrasings.
 */
record Wording(Spelling spelling, Synonyms synonyms) {
  private static final FeatureGroup STEM = new FeatureGroup("stem", 1, 1);
  private static final FeatureGroup STEM_PAIR = new FeatureGroup("stem pair", .6, 2);
  private static final FeatureGroup LETTERS = new FeatureGroup("letters", .7, 2);
  private static final FeatureGroup FAMILY = new FeatureGroup("family", .4, 1);
  private static final FeatureGroup FAMILY_PAIR = new FeatureGroup("family pair", .5, 2);
  private static final FeatureGroup FAMILIES = new FeatureGroup("families together", .4, 2);

  /**
   * @param known each well-known word and how often it is used; other forms of it are known too
   */
  static Wording knowing(Map<String, Integer> known, Synonyms synonyms) {
    Set<String> stems = Set.copyOf(Stems.of(List.copyOf(known.keySet())));
    var spelling = new Spelling(known, word -> stems.containsAll(Stems.of(List.of(word))));
    return new Wording(spelling, synonyms);
  }

  /** The letters are looked at as written, the words after repair. */
  Features of(String message) {
    List<String> written = QuestionWords.of(message);
    List<String> stems = Stems.of(spelling.repair(written));
    var features = new Features(STEM, stems);
    features.countRuns(STEM_PAIR, stems, 2);
    features.countLetters(LETTERS, written);
    var meanings = new ArrayList<String>();
    var together = new TreeSet<String>();
    for (String stem : stems) {
      List<String> families = synonyms.of(stem);
      families.forEach(family -> features.count(FAMILY, family));
      together.addAll(families);
      meanings.add(families.isEmpty() ? stem : "#" + families.getFirst());
    }
    features.countRuns(FAMILY_PAIR, meanings, 2);
    features.countTogether(FAMILIES, together);
    return features;
  }
}
