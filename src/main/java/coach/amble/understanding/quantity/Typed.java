package coach.amble.understanding.quantity;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text in lower-case letters and plain digits and signs, whatever script or form they came in.
 */
final class Typed {
  private static final Map<Integer, String> FRACTIONS =
      Map.of(0xBD, ".5", 0xBC, ".25", 0xBE, ".75", 0x2153, ".333", 0x2154, ".667");
  private static final int TEN = 0x1F51F;

  private final StringBuilder plain = new StringBuilder();

  /** For each character where it came from; one more for the end. */
  private int[] origins;

  private Typed(String text) {
    origins = new int[text.length() + 16];
    int place = 0;
    while (place < text.length()) {
      int letter = text.codePointAt(place);
      add(plain(letter), place);
      place += Character.charCount(letter);
    }
    add(" ", text.length());
  }

  static Typed of(String text) {
    return new Typed(text);
  }

  String plain() {
    return plain.toString();
  }

  /** Where a place in the plain text is in what was typed. */
  int origin(int place) {
    return origins[Math.min(place, plain.length() - 1)];
  }

  /** Where what ends before a place in the plain text ends in what was typed. */
  int end(int place) {
    int next = place;
    while (next < plain.length() - 1 && origins[next] == origins[place - 1]) {
      next++;
    }
    return origins[next];
  }

  private void add(String letters, int origin) {
    if (plain.length() + letters.length() > origins.length) {
      origins = Arrays.copyOf(origins, 2 * origins.length + letters.length());
    }
    for (int i = 0; i < letters.length(); i++) {
      origins[plain.length() + i] = origin;
    }
    plain.append(letters);
  }

  private String plain(int letter) {
    if (letter < 0x80) {
      return String.valueOf((char) Character.toLowerCase(letter));
    }
    @Nullable String fraction = FRACTIONS.get(letter);
    if (fraction != null) {
      return afterDigit() ? fraction : " 0" + fraction;
    }
    int digit = Character.digit(letter, 10);
    return digit >= 0 ? String.valueOf(digit) : letter == TEN ? " 10 " : sign(letter);
  }

  private boolean afterDigit() {
    return !plain.isEmpty() && Character.isDigit(plain.charAt(plain.length() - 1));
  }

  private static String sign(int letter) {
    return switch (Character.getType(letter)) {
      case Character.DASH_PUNCTUATION -> "-";
      case Character.SPACE_SEPARATOR -> " ";
      case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> "";
      case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> "'";
      default -> letter == 0x2212 ? "-" : decomposed(letter);
    };
  }

  private static String decomposed(int letter) {
    String parts = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD);
    StringBuilder kept = new StringBuilder();
    parts
        .codePoints()
        .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
        .forEach(part -> kept.appendCodePoint(Character.toLowerCase(part)));
    return kept.toString();
  }
}
