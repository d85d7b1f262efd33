package coach.amble.understanding.safety;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads the notation of the lexicon: {@code word}, {@code beginning*}, {@code this/that},
 * {@code @class}, {@code #n} (a number), and {@code ~} for up to two other words.
 */
final class PhraseReader {
  private static final int GAP = 2;
  private final Map<String, List<String>> classes;

  PhraseReader(Map<String, List<String>> classes) {
    this.classes = classes;
  }

  Phrase read(String concept, String notation) {
    List<PhrasePart> parts = new ArrayList<>();
    int gap = 0;
    for (String token : notation.trim().split("\\s+")) {
      if (token.equals("~")) {
        gap += GAP;
      } else {
        parts.add(part(token, parts.isEmpty() ? 0 : gap));
        gap = 0;
      }
    }
    if (parts.isEmpty()) {
      throw new IllegalStateException("empty phrase under " + concept + ": " + notation);
    }
    return new Phrase(concept, List.copyOf(parts));
  }

  private PhrasePart part(String token, int gap) {
    Set<String> words = new HashSet<>();
    List<String> beginnings = new ArrayList<>();
    Set<Figure> figures = new HashSet<>();
    for (String choice : choices(token)) {
      if (choice.startsWith("#")) {
        figures.add(Figure.valueOf(choice.substring(1).toUpperCase(Locale.ROOT)));
      } else if (choice.endsWith("*")) {
        beginnings.add(choice.substring(0, choice.length() - 1));
      } else {
        words.add(choice);
      }
    }
    return new PhrasePart(Set.copyOf(words), List.copyOf(beginnings), Set.copyOf(figures), gap);
  }

  private List<String> choices(String token) {
    return Arrays.stream(token.split("/"))
        .flatMap(c -> c.startsWith("@") ? classOf(c.substring(1)).stream() : List.of(c).stream())
        .toList();
  }

  private List<String> classOf(String name) {
    List<String> words = classes.get(name);
    if (words == null) {
      throw new IllegalStateException("no word class @" + name);
    }
    return words;
  }
}
