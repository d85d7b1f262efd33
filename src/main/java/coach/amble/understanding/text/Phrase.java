package coach.amble.understanding.text;

import java.util.List;
import java.util.Set;

/**
 * Words in an order. Fillers may stand between them, and other words where a gap allows it.
 *
 * @param concept what it names; several phrases may name the same
 */
public record Phrase(String concept, List<PhrasePart> parts) {
  static final int NO_MATCH = -1;
  private static final int MOST_FILLERS = 3;

  /** Where the phrase that begins at the given word ends (exclusive), or {@link #NO_MATCH}. */
  int end(List<Word> words, int from, Set<String> fillers) {
    if (!parts.getFirst().matches(words.get(from).text())) {
      return NO_MATCH;
    }
    return rest(words, from + 1, 1, fillers);
  }

  private int rest(List<Word> words, int from, int part, Set<String> fillers) {
    if (part == parts.size()) {
      return from;
    }
    PhrasePart next = parts.get(part);
    int gap = next.gap();
    int skipped = 0;
    Word last = words.get(from - 1);
    for (int i = from; i < words.size() && joined(last, words.get(i), next); i++) {
      String word = words.get(i).text();
      if (next.matches(word)) {
        int end = rest(words, i + 1, part + 1, fillers);
        if (end != NO_MATCH) {
          return end;
        }
      }
      if (fillers.contains(word) && skipped < MOST_FILLERS) {
        skipped++;
      } else if (gap-- <= 0) {
        return NO_MATCH;
      }
    }
    return NO_MATCH;
  }

  /** Only a gap reaches into the next clause, and nothing into the next sentence. */
  private static boolean joined(Word last, Word word, PhrasePart next) {
    return next.gap() > 0 ? word.sentence() == last.sentence() : word.clause() == last.clause();
  }
}
