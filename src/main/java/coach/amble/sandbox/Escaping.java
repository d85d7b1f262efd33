package coach.amble.sandbox;

/** Slack's three escapes, in every text that people type. */
final class Escaping {
  private Escaping() {}

  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
