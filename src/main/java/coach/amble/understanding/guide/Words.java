package coach.amble.understanding.guide;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a message, whatever somebody pasted into it. */
final class Words {
  private static final int LONGEST_MESSAGE = 2_000;
  private static final int LONGEST_WORD = 32;
  private static final int MOST_WORDS = 250;
  private static final Pattern MARKUP = Pattern.compile("<[^<>]{0,200}>|:[a-z0-9_+-]{2,40}:");
  private static final Pattern QUOTES = Pattern.compile("['\u2018\u2019`\u00b4]");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern WORD = Pattern.compile("\\p{L}+|\\p{N}+");
  private static final Pattern SENTENCE = Pattern.compile("[.!?;\\n]+(\\s+|$)|\\s+-+\\s+");

  private Words() {}

  /** Lower-case words and numbers in their order; "10min" is two words. */
  static List<String> of(String text) {
    var words = new ArrayList<String>();
    var matcher = WORD.matcher(plain(text));
    while (matcher.find() && words.size() < MOST_WORDS) {
      String word = matcher.group();
      words.add(word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word);
    }
    return words;
  }

  /** The sentences of a message. */
  static List<String> sentences(String text) {
    return SENTENCE.splitAsStream(capped(text)).filter(part -> !part.isBlank()).toList();
  }

  private static String plain(String text) {
    String folded = Normalizer.normalize(capped(text), Normalizer.Form.NFKD);
    String bare = ACCENTS.matcher(folded).replaceAll("").toLowerCase(Locale.ROOT);
    return QUOTES.matcher(MARKUP.matcher(bare).replaceAll(" ")).replaceAll("");
  }

  private static String capped(String text) {
    return text.length() > LONGEST_MESSAGE ? text.substring(0, LONGEST_MESSAGE) : text;
  }
}
