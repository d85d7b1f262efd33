package coach.amble.understanding.text;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out what Slack and web pages put into a text: of a link its label stays, of a mention, an
 * address and a tag nothing.
 */
final class SlackMarkup {
  private static final Pattern LINK =
      Pattern.compile("<(?:https?|mailto|tel):[^<>|]*+(?:\\|([^<>]*+))?>");
  private static final Pattern TAG = Pattern.compile("<[/!@#a-zA-Z][^<>]{0,300}+>");
  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
  private static final Pattern ENTITY = Pattern.compile("&(#?\\w{2,5});");
  private static final Map<String, String> ENTITIES =
      Map.of(
          "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "nbsp", " ", "apos", "'", "#39", "'",
          "rsquo", "'");

  private SlackMarkup() {}

  static String read(String text) {
    String labelled = LINK.matcher(text).replaceAll(SlackMarkup::label);
    String untagged = TAG.matcher(labelled).replaceAll(" ");
    String plain = ADDRESS.matcher(untagged).replaceAll(" ");
    return ENTITY.matcher(plain).replaceAll(SlackMarkup::entity);
  }

  private static String label(MatchResult link) {
    return link.group(1) == null ? " " : Matcher.quoteReplacement(" " + link.group(1) + " ");
  }

  private static String entity(MatchResult entity) {
    return Matcher.quoteReplacement(ENTITIES.getOrDefault(entity.group(1), entity.group()));
  }
}
