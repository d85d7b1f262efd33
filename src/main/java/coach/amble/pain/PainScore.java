package coach.amble.pain;

/** Pain on the numeric rating scale, 0 (none) to 10 (worst imaginable). */
public record PainScore(int value) {
  public PainScore {
    if (value < 0 || value > 10) {
      throw new IllegalArgumentException("pain score out of 0..10");
    }
  }

  /** Never the number: scores stay out of logs and messages. */
  @Override
  public String toString() {
    return "PainScore";
  }
}
