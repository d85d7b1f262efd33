package coach.amble.understanding.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds every phrase in a message, by the first word. */
public final class PhraseFinder {
  private static final int INDEXED = 3;

  private final Map<String, List<Phrase>> byWord = new HashMap<>();
  private final Map<String, List<Phrase>> byBeginning = new HashMap<>();
  private final List<Phrase> byFigure = new ArrayList<>();
  private final Set<String> fillers;

  /**
   * @param fillers words that may stand between those of a phrase
   */
  public PhraseFinder(List<Phrase> phrases, Set<String> fillers) {
    this.fillers = fillers;
    phrases.forEach(this::index);
  }

  private void index(Phrase phrase) {
    PhrasePart first = phrase.parts().getFirst();
    first.words().forEach(word -> add(byWord, word, phrase));
    first.beginnings().forEach(b -> add(byBeginning, b.substring(0, INDEXED), phrase));
    if (!first.figures().isEmpty()) {
      byFigure.add(phrase);
    }
  }

  private static void add(Map<String, List<Phrase>> index, String key, Phrase phrase) {
    index.computeIfAbsent(key, k -> new ArrayList<>()).add(phrase);
  }

  /** What is mentioned, in the order of the words with which it begins. */
  public List<Mention> find(List<Word> words) {
    List<Mention> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).text();
      collect(byWord.getOrDefault(word, List.of()), words, i, found);
      if (word.length() >= INDEXED) {
        String start = word.substring(0, INDEXED);
        collect(byBeginning.getOrDefault(start, List.of()), words, i, found);
      }
      if (NumberKind.N.is(word)) {
        collect(byFigure, words, i, found);
      }
    }
    return found;
  }

  private void collect(List<Phrase> phrases, List<Word> words, int from, List<Mention> found) {
    for (Phrase phrase : phrases) {
      int end = phrase.end(words, from, fillers);
      if (end != Phrase.NO_MATCH) {
        found.add(new Mention(phrase.concept(), from, end));
      }
    }
  }
}
