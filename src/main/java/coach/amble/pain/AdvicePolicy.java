package coach.amble.pain;

/**
 * Bands of the pain score. No published standard exists; 0-3 go on, 4-5 hold, 6-10 ease is the
 * coach's own choice, near to what physiotherapists hand out (0-3 / 4-5 / 6-10).
 */
public final class AdvicePolicy {
  private static final int HOLD_FROM = 4;
  private static final int EASE_FROM = 6;

  private AdvicePolicy() {}

  public static Advice advise(PainScore score) {
    if (score.value() >= EASE_FROM) {
      return Advice.EASE;
    }
    return score.value() >= HOLD_FROM ? Advice.HOLD : Advice.GO_ON;
  }
}
