package coach.amble.gap;

import java.time.LocalDate;

/**
 * A question that the guide left open.
 *
 * @param question with mentions, numbers and names of people taken out
 */
public record Gap(LocalDate askedOn, Kind kind, String question) {

  /** Why it is one. */
  public enum Kind {
    OUTSIDE,
    NOT_HELPFUL
  }
}
