package coach.amble.gap;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes out of a question whatever could tell who asked, or about whom: mentions, links, addresses,
 * numbers, words that stand capitalised inside a sentence, and words that the guide never met, for
 * most of those are names.
 */
public final class ScrubPolicy {
  private static final int LONGEST = 300;
  private static final Pattern MARKED =
      Pattern.compile("<[^>]{0,500}>|\\S*@\\S*|\\S*://\\S*|#\\S+|\\S*\\d\\S*");
  private static final Pattern SENTENCE_GAP = Pattern.compile("(?<=[.!?])\\s+");
  private static final Pattern WORD_GAP = Pattern.compile("[^\\p{L}'’-]+");

  private ScrubPolicy() {}

  /**
   * The question without what may tell who asked.
   *
   * @param known whether the guide met the word, in lower case, in its own texts or phrasings
   */
  public static String scrub(String question, Predicate<String> known) {
    String unmarked = MARKED.matcher(question).replaceAll(" ");
    String kept =
        SENTENCE_GAP
            .splitAsStream(unmarked)
            .map(sentence -> sentence(sentence, known))
            .filter(sentence -> !sentence.isEmpty())
            .collect(Collectors.joining(". "));
    return kept.substring(0, Math.min(LONGEST, kept.length()));
  }

  private static String sentence(String sentence, Predicate<String> known) {
    String[] words = WORD_GAP.split(sentence.strip(), -1);
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < words.length; i++) {
      if (isHarmless(words[i], i == 0, known)) {
        kept.append(kept.isEmpty() ? "" : " ").append(words[i].toLowerCase(Locale.ROOT));
      }
    }
    return kept.toString();
  }

  private static boolean isHarmless(String word, boolean first, Predicate<String> known) {
    if (word.isEmpty()) {
      return false;
    }
    boolean capital = Character.isUpperCase(word.codePointAt(0)) && word.length() > 1;
    return (first || !capital || word.startsWith("I'"))
        && known.test(word.toLowerCase(Locale.ROOT));
  }
}
