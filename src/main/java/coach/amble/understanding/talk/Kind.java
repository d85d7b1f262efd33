package coach.amble.understanding.talk;

/**
 * What a message can be about. The less easily a thing is undone, the surer the model has to be;
 * the figures are from cross-validation over the writers of the examples.
 */
enum Kind {
  DONE(.6),
  SKIP(.5),
  SNOOZE(.5),
  PAIN(.5),
  PAUSE(.6),
  STOP(.8),
  RESUME(.6),
  QUESTION(0),
  STATS(0),
  UNDO(.7),
  HELP(0),
  /** None of these; last, for the model. */
  UNKNOWN(0);

  private final double least;

  /**
   * @param least the probability below which a message is better asked back than taken for this
   */
  Kind(double least) {
    this.least = least;
  }

  double least() {
    return least;
  }
}
