package coach.amble.understanding.quantity;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** From when to when it shall be quiet, in the member's local time. */
public sealed interface Span permits Span.Days, Span.Until, AskBack, Untold {
  /**
   * Whole days.
   *
   * @param last included
   */
  record Days(LocalDate first, LocalDate last) implements Span {}

  /** From now on to a moment. */
  record Until(LocalDateTime end) implements Span {}
}
