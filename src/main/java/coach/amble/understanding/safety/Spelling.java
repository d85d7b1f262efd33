package coach.amble.understanding.safety;

import coach.amble.understanding.text.Slips;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Repairs misspelt words of the lexicon. A word that is plain English is left alone; others go to
 * the nearest lexicon word with the same first letter, one slip away, or two from eight letters; of
 * several the longest, because people lose letters more often than they add some.
 */
final class Spelling {
  private static final int SHORTEST = 4;
  private static final int TWO_SLIPS_FROM = 8;
  private static final int LONGEST = 20;

  private final Predicate<String> known;
  private final Map<String, List<String>> byStart = new HashMap<>();

  /**
   * @param targets words that a misspelt one may be repaired to
   * @param known words that are right as they stand
   */
  Spelling(Set<String> targets, Predicate<String> known) {
    this.known = known;
    targets.stream()
        .sorted()
        .filter(t -> t.length() >= SHORTEST && t.length() <= LONGEST)
        .forEach(t -> byStart.computeIfAbsent(key(t, t.length()), k -> new ArrayList<>()).add(t));
  }

  List<Word> repair(List<Word> words) {
    Map<String, String> seen = new HashMap<>();
    return words.stream()
        .map(w -> w.reading(seen.computeIfAbsent(w.text(), this::repaired)))
        .toList();
  }

  String repaired(String word) {
    int n = word.length();
    if (n < SHORTEST || n > LONGEST || known.test(word) || Character.isDigit(word.charAt(0))) {
      return word;
    }
    int slips = n < TWO_SLIPS_FROM ? 1 : 2;
    String best = word;
    int fewest = slips + 1;
    for (int length = n + slips; length >= n - slips; length--) {
      for (String target : byStart.getOrDefault(key(word, length), List.of())) {
        int distance = Slips.between(word, target, slips);
        if (distance < fewest && allowed(word, target)) {
          best = target;
          fewest = distance;
        }
      }
    }
    return best;
  }

  /** Words of four letters are so near to others that only swapped or doubled letters count. */
  private static boolean allowed(String word, String target) {
    return (word.length() > SHORTEST && target.length() > SHORTEST) || sameLetters(word, target);
  }

  private static String key(String word, int length) {
    return word.charAt(0) + ":" + length;
  }

  /** Whether both are made of the same letters, counting a doubled letter once. */
  private static boolean sameLetters(String a, String b) {
    return letters(a).equals(letters(b));
  }

  private static String letters(String word) {
    StringBuilder sorted = new StringBuilder();
    word.chars().sorted().distinct().forEach(c -> sorted.append((char) c));
    return sorted.toString();
  }
}
