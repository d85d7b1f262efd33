package coach.amble.understanding.safety;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes one plain form of what people and programs type. Takes time linear in its input. */
final class PlainText {
  /** Slack sends at most 40,000 characters a message. */
  static final int LONGEST = 40_000;

  private static final Pattern MARKUP = Pattern.compile("<[/!@#a-z][^<>]{0,300}>");
  private static final Pattern EMOJI_NAME = Pattern.compile(":[a-z0-9_+'-]{2,40}:");
  private static final Pattern I_WILL = Pattern.compile("\\bi'll\\b");
  private static final Pattern ACCENT = Pattern.compile("\\p{Mn}+");

  private PlainText() {}

  static String of(String typed) {
    String capped = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    String kept = withoutUnseen(capped);
    String plain = ACCENT.matcher(Normalizer.normalize(kept, Normalizer.Form.NFKD)).replaceAll("");
    String lower = entities(plain.toLowerCase(Locale.ROOT));
    String text = MARKUP.matcher(lower).replaceAll(" ");
    return I_WILL.matcher(EMOJI_NAME.matcher(text).replaceAll(" . ")).replaceAll("i will");
  }

  private static String withoutUnseen(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().forEach(c -> keep(c, kept));
    return kept.toString();
  }

  private static void keep(int c, StringBuilder kept) {
    switch (Character.getType(c)) {
      case Character.FORMAT -> {}
      case Character.CONTROL -> kept.append(c == '\n' || c == '\r' ? "\n" : c == '\t' ? " " : "");
      case Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> kept.append(' ');
      case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION ->
          kept.append(c == '\u2018' || c == '\u2019' || c == '\u201b' ? '\'' : '"');
      case Character.MODIFIER_LETTER -> kept.append(c == '\u02bc' ? '\'' : ' ');
      case Character.DASH_PUNCTUATION -> kept.append('-');
      default -> kept.appendCodePoint(c);
    }
  }

  private static String entities(String text) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    return text.replace("&amp;", "&")
        .replace("&nbsp;", " ")
        .replace("&#39;", "'")
        .replace("&apos;", "'")
        .replace("&rsquo;", "'")
        .replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">");
  }
}
