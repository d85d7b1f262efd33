package coach.amble.understanding.quantity;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Minutes that were walked on a day.
 *
 * @param minutes 1 to 300, null: not told
 * @param day local date, today or before
 */
public record Walk(@Nullable Integer minutes, LocalDate day, Set<Note> notes) {
  /** What the reply should say about it. */
  public enum Note {
    /** The day was told. */
    DAY_TOLD,
    /** A range was told, this is its middle. */
    RANGE,
    /** A part of a minute was told. */
    ROUNDED,
    /** The last of several figures, which corrects them. */
    CORRECTED,
    /** As long as was suggested, or half or twice of it. */
    AS_SUGGESTED,
    /** As long as the day before, which others know. */
    SAME_AS_YESTERDAY
  }
}
