package coach.amble.understanding.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A text in pieces; asking beyond either end gives a full stop. */
record Line(String text, List<Piece> pieces) {
  private static final Piece EDGE = new Piece(".", null, 0, 0, false);

  int size() {
    return pieces.size();
  }

  Piece at(int place) {
    return place < 0 || place >= pieces.size() ? EDGE : pieces.get(place);
  }

  String word(int place) {
    return at(place).word();
  }

  boolean is(int place, String word) {
    return at(place).word().equals(word);
  }

  boolean is(int place, Unit unit) {
    return is(place, unit.sign());
  }

  /** Whether one of a named list of words stands there. */
  boolean in(int place, String list) {
    return Words.named(list).contains(word(place));
  }

  boolean in(int place, Set<String> words) {
    return words.contains(word(place));
  }

  /** Whether these words stand there, one after the other. */
  boolean follows(int place, String... words) {
    return follows(place, List.of(words));
  }

  boolean follows(int place, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!is(place + i, words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** {@link Amount#NONE} for what is no figure. */
  Amount amount(int place) {
    @Nullable Amount amount = at(place).amount();
    return amount == null ? Amount.NONE : amount;
  }

  /** Zero for what is no figure. */
  double value(int place) {
    return at(place).isFigure() ? amount(place).value() : 0;
  }

  boolean isWhole(int place, double least, double most) {
    double value = value(place);
    return is(place, Unit.BARE) && value >= least && value <= most && value == Math.rint(value);
  }

  String typed(int place) {
    return text.substring(at(place).start(), at(place).end());
  }

  /** The same with the rule applied from left to right. */
  Line rewritten(Rewrite rule) {
    List<Piece> result = new ArrayList<>(pieces.size());
    int place = 0;
    while (place < pieces.size()) {
      Rewrite.@Nullable Found found = rule.at(this, place);
      result.add(found == null ? at(place) : joined(place, found));
      place += found == null ? 1 : found.length();
    }
    return new Line(text, result);
  }

  private Piece joined(int place, Rewrite.Found found) {
    int end = at(place + found.length() - 1).end();
    return Piece.figure(found.amount(), at(place).start(), end, at(place).glued());
  }
}
