package coach.amble.understanding.quantity;

/** What was told can't be meant, or not be known: better asked than guessed. */
public record AskBack(Reason reason) implements Walks, Span, Later, Score {
  /** What to ask about. */
  public enum Reason {
    /** Steps or a distance were told: for how many minutes? */
    HOW_LONG,
    /** No minutes that anybody walks: under 1, over 300. */
    MINUTES,
    /** A day that has not come yet. */
    FUTURE,
    /** A day that is over, or too long ago, or that no calendar has. */
    NO_SUCH_DAY,
    /** A score outside 0 to 10. */
    SCORE,
    /** Two scores, and either may be it. */
    WHICH,
    /** A start without an end. */
    UNTIL_WHEN,
    /** At night, or not today any more. */
    NIGHT
  }
}
