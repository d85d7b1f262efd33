package coach.amble.understanding.quantity;

import java.time.LocalDate;

/**
 * A day or several that a text names.
 *
 * @param place of its first piece
 * @param last the last day, included
 */
record Dated(int place, int length, LocalDate first, LocalDate last) {
  static Dated day(int place, int length, LocalDate day) {
    return new Dated(place, length, day, day);
  }

  /** The place after its last piece. */
  int end() {
    return place + length;
  }

  boolean isOneDay() {
    return first.equals(last);
  }
}
