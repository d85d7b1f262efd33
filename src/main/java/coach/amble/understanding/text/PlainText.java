package coach.amble.understanding.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * One plain form of whatever people and programs type: lower-case letters, ASCII digits, signs and
 * lines. Takes time linear in its input.
 */
public final class PlainText {
  /** Slack sends at most 40,000 characters a message; what follows is not read. */
  public static final int LONGEST = 40_000;

  private static final String END = " . ";
  private static final Pattern LONG_DASH = Pattern.compile("[\u2013\u2014](?!\\d)");
  private static final Pattern DASH = Pattern.compile("[\\p{Pd}\u2212]");
  private static final Pattern APOSTROPHE =
      Pattern.compile("[\u2018\u2019\u201b\u2032\u00b4`\u02bc]");
  private static final Pattern MARK = Pattern.compile("\\p{M}+");
  private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{L})-(?=\\p{L})");

  /** Asterisks but in "5*3", and what else only sets words off. */
  private static final Pattern EMPHASIS =
      Pattern.compile("(?<!\\d ?)\\*|\\*(?! ?\\d)|[_~\"\u201c\u201d\u00ab\u00bb]");

  private static final Pattern SPACES = Pattern.compile("  +");
  private static final Pattern I_WILL =
      Pattern.compile(
          "\\bi'll\\b|\\bill(?= (?:go|do|walk|be|try|take|get|have|head|start|see|let|catch|make"
              + "|come|skip|pass|log|report|stretch|move|join|tell|probably|definitely|def|just"
              + "|also|aim|give|pop|wait|add|call)\\b)");

  private PlainText() {}

  /** An emoji ends the sentence. */
  public static String of(String typed) {
    return of(typed, emoji -> END);
  }

  /**
   * Reads each emoji, given as a picture or by Slack's name for it without colons, as the given
   * words. These are not made lower-case.
   */
  public static String of(String typed, UnaryOperator<String> emoji) {
    String capped = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    String letters = letters(signs(Characters.read(SlackMarkup.read(capped))));
    String plain = EMPHASIS.matcher(Emoji.read(letters, emoji)).replaceAll(" ");
    String words = HYPHEN.matcher(I_WILL.matcher(plain).replaceAll("i will")).replaceAll(" ");
    return SPACES.matcher(words).replaceAll(" ").strip();
  }

  private static String signs(String text) {
    String dashed = DASH.matcher(LONG_DASH.matcher(text).replaceAll(" - ")).replaceAll("-");
    return APOSTROPHE.matcher(dashed).replaceAll("'");
  }

  /** Accents go before letters are taken apart too, or thousands of them take long to sort. */
  private static String letters(String text) {
    String bare = MARK.matcher(text).replaceAll("");
    String apart = Normalizer.normalize(bare, Normalizer.Form.NFKD);
    return MARK.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
