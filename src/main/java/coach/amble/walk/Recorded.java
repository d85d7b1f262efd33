package coach.amble.walk;

/** What came of a request to record or to take back a walk. */
public sealed interface Recorded {
  record Kept(Walk walk, Tally today) implements Recorded {}

  record Undone(Walk walk, Tally today) implements Recorded {}

  /** There is no walk that could be taken back. */
  record NothingToUndo() implements Recorded {}
}
