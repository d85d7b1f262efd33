package coach.amble.understanding.talk;

/** What the coach asked last, so that a short reply can be understood. */
public enum Asked {
  NOTHING,
  /** A nudge is open. */
  NUDGE,
  /** How the back is. */
  CHECK_IN
}
