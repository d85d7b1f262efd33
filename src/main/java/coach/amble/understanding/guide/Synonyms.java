package coach.amble.understanding.guide;

import coach.amble.understanding.text.Stems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Families of words that mean nearly the same in this guide, found by stem. */
record Synonyms(Map<String, List<String>> familiesByStem) {
  /**
   * Reads lines such as {@code walk: stroll wander amble}.
   *
   * @throws BrokenGuide if a line has no name
   */
  static Synonyms parse(List<String> lines) {
    var families = new TreeMap<String, List<String>>();
    for (String line : lines) {
      int colon = line.indexOf(':');
      if (colon < 1) {
        throw new BrokenGuide("guide/synonyms.txt", "no name before a colon in: " + line);
      }
      String family = line.substring(0, colon);
      Stems.of(QuestionWords.of(line.substring(colon + 1))).stream()
          .distinct()
          .map(stem -> families.computeIfAbsent(stem, absent -> new ArrayList<>()))
          .forEach(names -> names.add(family));
    }
    return new Synonyms(families);
  }

  /** The families of a stem, the first one being its main meaning; mostly none. */
  List<String> of(String stem) {
    return familiesByStem.getOrDefault(stem, List.of());
  }
}
