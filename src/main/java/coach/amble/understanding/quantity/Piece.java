package coach.amble.understanding.quantity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A word, sign, break or figure.
 *
 * @param word as rules name it: spelt out, or for figures "#" and the unit
 * @param start where it begins in the text
 * @param end where it ends in the text, exclusive
 * @param glued whether no space stands before it
 */
record Piece(String word, @Nullable Amount amount, int start, int end, boolean glued) {
  private static final Set<String> BREAKS = Set.of(".", ",", ";", "!", "?", ":", "(", ")", "--");
  private static final Set<String> ENDS = Set.of(".", ";", "!", "?");

  static Piece figure(Amount amount, int start, int end, boolean glued) {
    return new Piece(amount.unit().sign(), amount, start, end, glued);
  }

  boolean isFigure() {
    return amount != null;
  }

  boolean isBreak() {
    return BREAKS.contains(word);
  }

  boolean endsSentence() {
    return ENDS.contains(word);
  }

  boolean isWord() {
    return amount == null && Character.isLetter(word.codePointAt(0));
  }
}
