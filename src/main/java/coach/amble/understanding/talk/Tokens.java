package coach.amble.understanding.talk;

import java.util.List;
import java.util.Set;

/** A view of the pieces of a message in order; asking beyond either end gives a break. */
record Tokens(List<Token> all) {
  private static final Token EDGE = Token.breakAt(".");

  int size() {
    return all.size();
  }

  Token at(int place) {
    return place < 0 || place >= all.size() ? EDGE : all.get(place);
  }

  String word(int place) {
    return at(place).word();
  }

  double value(int place) {
    return at(place).value();
  }

  boolean is(int place, Token.Sort sort) {
    return at(place).is(sort);
  }

  boolean is(int place, String word) {
    return at(place).is(word);
  }

  boolean in(int place, Set<String> words) {
    return words.contains(word(place));
  }

  /** How many words from this place on are these, 0 if not all of them. */
  int follows(int place, String... words) {
    for (int i = 0; i < words.length; i++) {
      if (!is(place + i, words[i])) {
        return 0;
      }
    }
    return words.length;
  }
}
