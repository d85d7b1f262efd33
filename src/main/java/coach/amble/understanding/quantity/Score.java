package coach.amble.understanding.quantity;

/** How much it hurts. */
public sealed interface Score permits Score.Told, AskBack, Untold {
  /**
   * A score.
   *
   * @param value 0 to 10
   * @param rounded whether it is a half rounded up or the middle of a range
   */
  record Told(int value, boolean rounded) implements Score {}
}
