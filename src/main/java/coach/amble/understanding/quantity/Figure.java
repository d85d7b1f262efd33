package coach.amble.understanding.quantity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure in a text.
 *
 * @param value in its unit; the middle of a range
 * @param low the lower end of a range, else the value
 * @param high the upper end of a range, else the value
 * @param start where it begins in the text
 * @param end where it ends in the text, exclusive
 * @param before up to {@value Figures#NEAR} words and signs before it, the nearest first; figures
 *     among them as "#" and their unit
 * @param after as many after it, the nearest first
 * @param notWalked why it can't be minutes that were walked; null: it may be
 */
public record Figure(
    Unit unit,
    double value,
    double low,
    double high,
    int start,
    int end,
    List<String> before,
    List<String> after,
    @Nullable NotWalked notWalked) {

  /** As minutes, if it is a length of time or bare, else not a number. */
  public double minutes() {
    return amount().minutes();
  }

  /** Whether it may be minutes that were walked. */
  public boolean mayBeWalked() {
    return notWalked == null && !Double.isNaN(minutes());
  }

  Amount amount() {
    return new Amount(unit, low, high, false);
  }
}
