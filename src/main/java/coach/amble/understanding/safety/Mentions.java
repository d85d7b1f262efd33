package coach.amble.understanding.safety;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a message mentions, by concept, in the order of its words. */
final class Mentions {
  static final String HARMLESS = "harmless";
  private static final String CONTEXT = "context";
  private static final String LOOSE = "loose";
  private static final int LONGEST = 60;

  private final Map<String, List<Mention>> byConcept = new HashMap<>();
  private final int[] hidden;
  private final Lexicon lexicon;
  private final List<Word> words;

  Mentions(Lexicon lexicon, List<Word> words, List<Mention> found) {
    this.lexicon = lexicon;
    this.words = words;
    this.hidden = hidden(words.size(), found);
    for (Mention mention : found) {
      if (lexicon.isA(mention.concept(), CONTEXT) || !isHidden(mention)) {
        List<Mention> same = byConcept.computeIfAbsent(mention.concept(), k -> new ArrayList<>());
        if (same.isEmpty() || !same.getLast().equals(mention)) {
          same.add(mention);
        }
      }
    }
  }

  /** For each word, how long the longest harmless phrase is that it belongs to. */
  private static int[] hidden(int size, List<Mention> found) {
    int[] hidden = new int[size];
    for (Mention mention : found) {
      if (mention.concept().equals(HARMLESS)) {
        for (int i = mention.from(); i < mention.to(); i++) {
          hidden[i] = Math.max(hidden[i], mention.length());
        }
      }
    }
    return hidden;
  }

  private boolean isHidden(Mention mention) {
    for (int i = mention.from(); i < mention.to(); i++) {
      if (hidden[i] >= mention.length()) {
        return true;
      }
    }
    return false;
  }

  List<Mention> all() {
    return byConcept.values().stream().flatMap(List::stream).toList();
  }

  List<Mention> of(String concept) {
    return byConcept.getOrDefault(concept, List.of());
  }

  /** The mentions of a concept with at most so many words between them and the given one. */
  List<Mention> near(String concept, Mention mention, int reach) {
    List<Mention> all = of(concept);
    int first = firstFrom(all, mention.from() - reach - LONGEST);
    int last = firstFrom(all, mention.to() + reach + 1);
    return all.subList(first, last).stream().filter(m -> m.distance(mention) <= reach).toList();
  }

  private static int firstFrom(List<Mention> sorted, int word) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).from() < word) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  List<Word> words() {
    return words;
  }

  boolean isA(Mention mention, String trait) {
    return lexicon.isA(mention.concept(), trait);
  }

  /** Marks each word that belongs to a mention of the concept. */
  boolean[] marked(String concept) {
    boolean[] marked = new boolean[words.size()];
    for (Mention mention : of(concept)) {
      Arrays.fill(marked, mention.from(), mention.to(), true);
    }
    return marked;
  }

  /** For each word, where the furthest sign that begins there ends; 0 where none begins. */
  int[] signEnds() {
    int[] ends = new int[words.size()];
    byConcept.forEach(
        (concept, mentions) -> {
          if (!lexicon.isA(concept, CONTEXT)
              && !lexicon.isA(concept, LOOSE)
              && !concept.equals(HARMLESS)) {
            mentions.forEach(m -> ends[m.from()] = Math.max(ends[m.from()], m.to()));
          }
        });
    return ends;
  }
}
