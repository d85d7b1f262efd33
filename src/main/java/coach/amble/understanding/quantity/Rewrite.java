package coach.amble.understanding.quantity;

import org.jspecify.annotations.Nullable;

/** Reads some pieces as one figure. */
interface Rewrite {
  /** Pieces from a place on and what they say together. */
  record Found(int length, Amount amount) {
    static Found of(int length, Unit unit, double value) {
      return new Found(length, Amount.of(unit, value));
    }
  }

  /** Null: nothing of its kind stands there. */
  @Nullable Found at(Line line, int place);
}
