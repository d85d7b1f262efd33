package coach.amble.understanding.safety;

import coach.amble.understanding.text.Mention;
import coach.amble.understanding.text.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a message mentions, by concept, in the order of its words. */
final class Mentions {
  private final Map<String, List<Mention>> byConcept = new HashMap<>();
  private final int[] hidden;
  private final Lexicon lexicon;
  private final List<Word> words;

  Mentions(Lexicon lexicon, List<Word> words, List<Mention> found) {
    this.lexicon = lexicon;
    this.words = words;
    this.hidden = hidden(words.size(), found);
    for (Mention mention : found) {
      if (lexicon.concept(mention.concept()).isContext() || !isHidden(mention)) {
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
      if (mention.concept().equals(Concept.HARMLESS)) {
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
    return of(concept).stream().filter(it -> it.distance(mention) <= reach).toList();
  }

  List<Word> words() {
    return words;
  }

  int clause(Mention mention) {
    return words.get(mention.from()).clause();
  }

  int sentence(Mention mention) {
    return words.get(mention.from()).sentence();
  }

  Concept concept(Mention mention) {
    return lexicon.concept(mention.concept());
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
          if (lexicon.concept(concept).isSign()) {
            mentions.forEach(m -> ends[m.from()] = Math.max(ends[m.from()], m.to()));
          }
        });
    return ends;
  }
}
