package coach.amble.understanding.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Repairs misspelt words. One that is known is left alone; others go to the nearest well-known word
 * with the same first letter, one slip away, or two from eight letters. Of several it is the one
 * used most, then the longest, because people lose letters more often than they add some.
 */
public final class Spelling {
  private static final int SHORTEST = 4;
  private static final int TWO_SLIPS_FROM = 8;
  private static final int LONGEST = 20;

  private record Target(String word, int uses) {}

  private record Repair(Target target, int slips) {}

  private static final Comparator<Repair> BEST =
      Comparator.comparingInt(Repair::slips)
          .thenComparing(it -> it.target.uses, Comparator.reverseOrder())
          .thenComparing(it -> it.target.word.length(), Comparator.reverseOrder())
          .thenComparing(it -> it.target.word);

  private final Predicate<String> known;
  private final Map<String, List<Target>> byStart = new HashMap<>();

  /**
   * @param uses words that a misspelt one may be repaired to, and how often each is used
   * @param known words that are right as they stand
   */
  public Spelling(Map<String, Integer> uses, Predicate<String> known) {
    this.known = known;
    new TreeMap<>(uses).forEach(this::add);
  }

  private void add(String word, int uses) {
    if (mayBeRepaired(word)) {
      byStart
          .computeIfAbsent(key(word, word.length()), k -> new ArrayList<>())
          .add(new Target(word, uses));
    }
  }

  /** The words with likely slips put right; those that look like nothing known stay. */
  public List<String> repair(List<String> words) {
    Map<String, String> seen = new HashMap<>();
    return words.stream().map(word -> seen.computeIfAbsent(word, this::repaired)).toList();
  }

  private String repaired(String word) {
    if (!mayBeRepaired(word) || Character.isDigit(word.charAt(0)) || known.test(word)) {
      return word;
    }
    int limit = word.length() < TWO_SLIPS_FROM ? 1 : 2;
    List<Repair> repairs = new ArrayList<>();
    for (int length = word.length() - limit; length <= word.length() + limit; length++) {
      for (Target target : byStart.getOrDefault(key(word, length), List.of())) {
        int slips = Slips.between(word, target.word, limit);
        if (slips <= limit && allowed(word, target.word)) {
          repairs.add(new Repair(target, slips));
        }
      }
    }
    return repairs.stream().min(BEST).map(it -> it.target.word).orElse(word);
  }

  private static boolean mayBeRepaired(String word) {
    return word.length() >= SHORTEST && word.length() <= LONGEST;
  }

  private static String key(String word, int length) {
    return word.charAt(0) + ":" + length;
  }

  /** Words of four letters are so near to others that only swapped or doubled letters count. */
  private static boolean allowed(String word, String target) {
    return (word.length() > SHORTEST && target.length() > SHORTEST)
        || letters(word).equals(letters(target));
  }

  /** The letters that a word is made of, a doubled one once. */
  private static String letters(String word) {
    StringBuilder sorted = new StringBuilder();
    word.chars().sorted().distinct().forEach(c -> sorted.append((char) c));
    return sorted.toString();
  }
}
