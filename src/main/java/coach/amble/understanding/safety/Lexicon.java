package coach.amble.understanding.safety;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of the safety screen: phrases by concept, and what is peculiar to a concept. */
final class Lexicon {
  private final Map<String, List<String>> classes = new HashMap<>();
  private final Map<String, Set<String>> traits = new HashMap<>();
  private final List<Phrase> phrases = new ArrayList<>();

  private Lexicon() {}

  static Lexicon load(List<String> files) {
    Lexicon lexicon = new Lexicon();
    List<List<String>> contents = files.stream().map(LexiconFile::lines).toList();
    contents.forEach(lexicon::readClasses);
    contents.forEach(lexicon::readConcepts);
    return lexicon;
  }

  private void readClasses(List<String> lines) {
    for (String line : lines) {
      if (line.startsWith("@") && line.contains(" = ")) {
        String[] sides = line.substring(1).split(" = ", 2);
        classes.put(sides[0], List.of(sides[1].trim().split("\\s+")));
      }
    }
  }

  private void readConcepts(List<String> lines) {
    PhraseReader reader = new PhraseReader(classes);
    String concept = "";
    for (String line : lines) {
      if (line.startsWith("[")) {
        int end = line.indexOf(']');
        concept = line.substring(1, end);
        traits.put(concept, Set.of(line.substring(end + 1).trim().split("\\s+")));
      } else if (!line.startsWith("@") || !line.contains(" = ")) {
        for (String notation : line.split("\\|")) {
          phrases.add(reader.read(concept, notation));
        }
      }
    }
  }

  List<Phrase> phrases() {
    return phrases;
  }

  boolean has(String concept) {
    return traits.containsKey(concept);
  }

  boolean isA(String concept, String trait) {
    return traits.getOrDefault(concept, Set.of()).contains(trait);
  }

  /** The single words of a concept, without order or gaps. */
  Set<String> words(String concept) {
    Set<String> words = new HashSet<>();
    phrases.stream()
        .filter(p -> p.concept().equals(concept) && p.parts().size() == 1)
        .forEach(p -> words.addAll(p.parts().getFirst().words()));
    return words;
  }

  /** Every word that stands written out anywhere in the lexicon. */
  Set<String> vocabulary() {
    Set<String> words = new HashSet<>();
    phrases.forEach(p -> p.parts().forEach(part -> words.addAll(part.words())));
    return words;
  }

  /** Every beginning of a word that stands for all words that begin so. */
  List<String> beginnings() {
    return phrases.stream()
        .flatMap(p -> p.parts().stream())
        .flatMap(part -> part.beginnings().stream())
        .distinct()
        .toList();
  }
}
