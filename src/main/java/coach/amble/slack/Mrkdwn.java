package coach.amble.slack;

/** Escaping of text on its way from and to Slack. */
public final class Mrkdwn {
  private Mrkdwn() {}

  /** Makes text harmless in a message; to be done once. Characters that could disguise it go. */
  public static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replaceAll("[\\p{Cc}\\p{Cf}&&[^\\n\\u200d]]", "")
        .replaceAll(
            "[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]", "");
  }

  /** What the person typed, from what Slack delivered. */
  public static String unescape(String text) {
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }
}
