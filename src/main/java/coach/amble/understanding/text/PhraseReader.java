package coach.amble.understanding.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the notation of phrases: {@code word}, {@code beginning*}, {@code this/that},
 * {@code @class}, {@code #n} (a number), and {@code ~} for up to two other words.
 */
public final class PhraseReader {
  private static final int GAP = 2;
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern EITHER = Pattern.compile("/");
  private final Map<String, List<String>> classes;

  /**
   * @param classes the words of each class, by its name
   */
  public PhraseReader(Map<String, List<String>> classes) {
    this.classes = classes;
  }

  /**
   * Reads one phrase.
   *
   * @throws IllegalStateException if it is empty or of a class that there is not
   */
  public Phrase read(String concept, String notation) {
    List<PhrasePart> parts = new ArrayList<>();
    int gap = 0;
    for (String token : SPACES.split(notation.strip(), 0)) {
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
    Set<NumberKind> figures = new HashSet<>();
    for (String choice : choices(token)) {
      if (choice.startsWith("#")) {
        figures.add(NumberKind.valueOf(choice.substring(1).toUpperCase(Locale.ROOT)));
      } else if (choice.endsWith("*")) {
        beginnings.add(choice.substring(0, choice.length() - 1));
      } else {
        words.add(choice);
      }
    }
    return new PhrasePart(Set.copyOf(words), List.copyOf(beginnings), Set.copyOf(figures), gap);
  }

  private List<String> choices(String token) {
    return EITHER
        .splitAsStream(token)
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
