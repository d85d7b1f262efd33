package coach.amble.pain;

/** What a check-in advises for the day's walks. */
public enum Advice {
  GO_ON,
  HOLD,
  EASE
}
