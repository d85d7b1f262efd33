package coach.amble.understanding.text;

import java.util.List;
import java.util.Set;

/**
 * One place in a phrase: any of some words, of some beginnings, or of some kinds of number.
 *
 * @param gap how many other words may stand before it, besides fillers
 */
public record PhrasePart(
    Set<String> words, List<String> beginnings, Set<NumberKind> figures, int gap) {
  /** Whether the word can stand in this place. */
  public boolean matches(String word) {
    return words.contains(word)
        || beginsRight(word)
        || figures.stream().anyMatch(figure -> figure.is(word));
  }

  private boolean beginsRight(String word) {
    for (String beginning : beginnings) {
      if (word.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }
}
