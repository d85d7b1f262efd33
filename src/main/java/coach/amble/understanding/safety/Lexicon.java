package coach.amble.understanding.safety;

import coach.amble.understanding.text.Phrase;
import coach.amble.understanding.text.PhrasePart;
import coach.amble.understanding.text.PhraseReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of the safety screen: phrases by concept, and what is peculiar to a concept. */
final class Lexicon {
  private static final List<String> FILES =
      List.of(
          "context.txt",
          "harmless.txt",
          "saddle.txt",
          "bladder.txt",
          "legs.txt",
          "injury.txt",
          "heart.txt",
          "illness.txt",
          "history.txt");
  private static final String FILLER = "filler";
  private static final String CLASS = "@";
  private static final String IS = " = ";
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern OR = Pattern.compile("\\|");

  private final Map<String, List<String>> classes = new HashMap<>();
  private final Map<String, Concept> concepts = new HashMap<>();
  private final List<Phrase> phrases = new ArrayList<>();

  private Lexicon() {}

  /** Reads the files; an inconsistent one is an {@link IllegalStateException}. */
  static Lexicon load() {
    Lexicon lexicon = new Lexicon();
    List<List<String>> contents = FILES.stream().map(LexiconFile::lines).toList();
    contents.forEach(lexicon::readClasses);
    contents.forEach(lexicon::readConcepts);
    return lexicon;
  }

  private static boolean isClass(String line) {
    return line.startsWith(CLASS) && line.contains(IS);
  }

  private void readClasses(List<String> lines) {
    for (String line : lines) {
      if (isClass(line)) {
        String[] sides = line.substring(CLASS.length()).split(IS, 2);
        classes.put(sides[0], SPACES.splitAsStream(sides[1].strip()).toList());
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
        String[] peculiar = SPACES.split(line.substring(end + 1).strip(), 0);
        concepts.put(concept, new Concept(Set.of(peculiar)));
      } else if (!isClass(line)) {
        for (String notation : OR.split(line, 0)) {
          phrases.add(reader.read(concept, notation));
        }
      }
    }
  }

  /** All phrases but fillers. */
  List<Phrase> phrases() {
    return phrases.stream().filter(phrase -> !phrase.concept().equals(FILLER)).toList();
  }

  /** Words that may stand within any phrase. */
  Set<String> fillers() {
    return phrases.stream()
        .filter(phrase -> phrase.concept().equals(FILLER))
        .flatMap(phrase -> phrase.parts().getFirst().words().stream())
        .collect(Collectors.toSet());
  }

  /**
   * @throws IllegalStateException if there is none of that name
   */
  Concept concept(String name) {
    Concept concept = concepts.get(name);
    if (concept == null) {
      throw new IllegalStateException("no concept [" + name + "] in the lexicon");
    }
    return concept;
  }

  /** Every word that stands written out anywhere in the lexicon. */
  Set<String> vocabulary() {
    Set<String> words = new HashSet<>();
    phrases.forEach(phrase -> phrase.parts().forEach(part -> words.addAll(part.words())));
    return words;
  }

  /** Every beginning of a word that stands for all words that begin so. */
  List<String> beginnings() {
    return phrases.stream()
        .flatMap(phrase -> phrase.parts().stream())
        .map(PhrasePart::beginnings)
        .flatMap(List::stream)
        .distinct()
        .toList();
  }
}
