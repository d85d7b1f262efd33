package coach.amble.nudge;

/** What became of a nudge. */
public enum NudgeState {
  /** Sent or about to be; waits for an answer. */
  OPEN,
  DONE,
  SKIPPED,
  /** Not sent: its moment had passed. */
  EXPIRED,
  /** Not sent: paused, on hold, or the day's minutes were walked already. */
  WITHHELD
}
