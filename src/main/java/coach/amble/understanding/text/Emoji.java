package coach.amble.understanding.text;

import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pictures, and Slack's names for them; "10:30:15" names none. */
final class Emoji {
  private static final Pattern EMOJI =
      Pattern.compile(
          ":(?!\\d\\d:)([a-z0-9_+'-]{1,40}):(?::skin-tone-\\d:)?"
              + "|[\\x{1F000}-\\x{1FAFF}\\x{2190}-\\x{21FF}\\x{2300}-\\x{27BF}\\x{2B00}-\\x{2BFF}]");

  private Emoji() {}

  static String read(String text, UnaryOperator<String> reading) {
    return EMOJI
        .matcher(text)
        .replaceAll(emoji -> Matcher.quoteReplacement(reading.apply(name(emoji))));
  }

  private static String name(MatchResult emoji) {
    return emoji.group(1) == null ? emoji.group() : emoji.group(1);
  }
}
