package coach.amble.understanding.quantity;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * When and where something was typed.
 *
 * @param time the member's local date and time
 * @param monthFirst whether "3/4" is the fourth of March to them
 */
public record Now(LocalDateTime time, boolean monthFirst) {
  /** For somebody who writes the day before the month. */
  public static Now at(LocalDateTime time) {
    return new Now(time, false);
  }

  LocalDate today() {
    return time.toLocalDate();
  }
}
