package coach.amble.member;

/** Whether a member gets nudges. */
public enum Status {
  ACTIVE,
  /** Until an instant that the member chose. */
  PAUSED,
  /** After an urgent message, until the member says that it was looked at. */
  ON_HOLD,
  /** Consent withdrawn: nothing is sent. */
  STOPPED
}
