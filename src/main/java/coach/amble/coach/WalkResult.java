package coach.amble.coach;

import coach.amble.walk.Minutes;
import coach.amble.walk.Tally;
import coach.amble.walk.Walk;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What came of telling, taking back or adding up walks. */
public sealed interface WalkResult extends Result {
  /**
   * Recorded.
   *
   * @param sums of today
   * @param today the member's local day
   */
  record Kept(Walk walk, Tally sums, LocalDate today) implements WalkResult {}

  /** Taken back; the sums are those of today. */
  record Undone(Walk walk, Tally sums) implements WalkResult {}

  /** There is no walk that can be taken back. */
  record NothingToUndo() implements WalkResult {}

  /** Nothing was recorded. */
  record Refused(Why why) implements WalkResult {}

  /** Today's and this week's minutes, the day's dose, and when the next suggestion comes. */
  record Progress(Tally sums, Minutes dose, Optional<Instant> next) implements WalkResult {}

  /** Why a walk wasn't recorded. */
  enum Why {
    /** No suggestion is open whose minutes could be meant. */
    NO_NUDGE,
    MINUTES,
    DAY
  }
}
