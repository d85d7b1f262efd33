package coach.amble.coach;

import java.time.Instant;

/** What came of an answer to a nudge. */
public sealed interface NudgeResult extends Result {
  record Skipped() implements NudgeResult {}

  record Snoozed(Instant until) implements NudgeResult {}

  /** It would be tomorrow by then. */
  record TooLate() implements NudgeResult {}

  /** There is no nudge that could be put off. */
  record NothingOpen() implements NudgeResult {}

  record AnsweredBefore() implements NudgeResult {}

  /** The nudge is too old to answer, or not the asker's. */
  record Gone() implements NudgeResult {}
}
