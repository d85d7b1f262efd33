package coach.amble.understanding.text;

/**
 * Rids a text of characters that are not seen, makes one of each kind of space and line end, and
 * writes fractions and all scripts' digits in ASCII.
 */
final class Characters {
  private static final int ASCII = 0x80;

  private final StringBuilder kept;

  private Characters(int length) {
    this.kept = new StringBuilder(length);
  }

  static String read(String text) {
    var characters = new Characters(text.length());
    text.codePoints().forEach(characters::read);
    return characters.kept.toString();
  }

  private void read(int c) {
    switch (Character.getType(c)) {
      case Character.FORMAT -> {}
      case Character.CONTROL -> control(c);
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> kept.append('\n');
      case Character.SPACE_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          kept.append(' ');
      case Character.DECIMAL_DIGIT_NUMBER -> kept.append(Character.digit(c, 10));
      case Character.OTHER_NUMBER -> number(c);
      default -> kept.appendCodePoint(c);
    }
  }

  private void control(int c) {
    if (c == '\n' || c == '\r' || c == '\u0085') {
      kept.append('\n');
    } else if (Character.isWhitespace(c)) {
      kept.append(' ');
    }
  }

  private void number(int c) {
    switch (c) {
      case '\u00bc' -> fraction(".25");
      case '\u00bd' -> fraction(".5");
      case '\u00be' -> fraction(".75");
      default -> kept.appendCodePoint(c);
    }
  }

  /** "1 1/2" in two characters is 1.5, "1/2" in one is 0.5. */
  private void fraction(String decimals) {
    if (endsInDigit(kept.length() - 1) && kept.charAt(kept.length() - 1) == ' ') {
      kept.setLength(kept.length() - 1);
    }
    kept.append(endsInDigit(kept.length()) ? "" : "0").append(decimals);
  }

  private boolean endsInDigit(int end) {
    return end > 0 && kept.charAt(end - 1) < ASCII && Character.isDigit(kept.charAt(end - 1));
  }
}
