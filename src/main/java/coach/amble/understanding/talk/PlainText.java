package coach.amble.understanding.talk;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whatever was typed, as plain lower-case letters, digits and signs; emoji become words. */
final class PlainText {
  private static final Pattern SLACK_LINK =
      Pattern.compile("<(?:https?:|mailto:)[^<>|]*\\|?([^<>]*)>");
  private static final Pattern SLACK_MARK = Pattern.compile("<[@#!][^<>]*>");
  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
  private static final Pattern DASH = Pattern.compile("[\\p{Pd}\\u2212]");
  private static final Pattern LONG_DASH =
      Pattern.compile("\\u2014(?!\\d)|\\u2013(?!\\d)|(?<=\\d)\\u2013(?= )");
  private static final Pattern QUOTE =
      Pattern.compile("[\\u2018\\u2019\\u201B\\u2032\\u00B4`\\u02BC]");
  private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}\\p{Cs}\\p{Co}\\u20E3]");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Z}&&[^\\n]]+");
  private static final Pattern I_WILL =
      Pattern.compile(
          "\\bill(?= (?:go|do|walk|be|try|take|get|have|head|start|see|let|catch|make|come|skip|pass|log|"
              + "report|stretch|move|join|tell|probably|definitely|def|just|also|aim|give|pop|wait|add|call)\\b)");
  private static final Pattern BACK_TO_BACK = Pattern.compile("\\bback (?:to|2) backs?\\b");
  private static final Pattern HYPHEN = Pattern.compile("(?<=[a-z])-(?=[a-z])");
  private static final Pattern STAR =
      Pattern.compile("(?<!\\d ?)\\*|\\*(?! ?\\d)|[_~\"\\u201C\\u201D]");

  private PlainText() {}

  static String of(String typed) {
    String text = SLACK_LINK.matcher(typed).replaceAll(" $1 ");
    text = SLACK_MARK.matcher(text).replaceAll(" ");
    text = ADDRESS.matcher(text).replaceAll(" ");
    text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    return STAR.matcher(letters(text)).replaceAll(" ").strip();
  }

  // Emoji become capitals, which nothing typed is any more by then.
  private static String letters(String text) {
    String plain = LONG_DASH.matcher(fractions(text)).replaceAll(" - ");
    plain = DASH.matcher(plain).replaceAll("-");
    plain = QUOTE.matcher(plain).replaceAll("'");
    plain = Normalizer.normalize(plain, Normalizer.Form.NFKD);
    plain = MARKS.matcher(plain).replaceAll("");
    plain = CONTROL.matcher(plain).replaceAll(" ").toLowerCase(Locale.ROOT);
    plain = EmojiWords.spellOut(I_WILL.matcher(plain).replaceAll("i will"));
    plain = HYPHEN.matcher(plain).replaceAll(" ");
    return BACK_TO_BACK.matcher(plain).replaceAll("backtoback");
  }

  private static String fractions(String text) {
    return text.replaceAll("(?<=\\d) ?\\u00BD", ".5")
        .replaceAll("(?<=\\d) ?\\u00BC", ".25")
        .replace("\u00BD", "0.5")
        .replace("\u00BC", "0.25")
        .replace("\u00BE", "0.75");
  }
}
