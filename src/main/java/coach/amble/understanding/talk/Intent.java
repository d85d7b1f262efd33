package coach.amble.understanding.talk;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** What a person wants, whether typed, tapped or filled in. */
public sealed interface Intent {
  /**
   * A walk was walked.
   *
   * @param minutes null: those that the open nudge suggested
   * @param pain 0 to 10, if told along with it
   * @param day local day, null: today (or the nudge's day)
   */
  record Done(@Nullable Integer minutes, @Nullable Integer pain, @Nullable LocalDate day)
      implements Intent {}

  /** Not this time. */
  record Skip(@Nullable String reason) implements Intent {}

  /** Later; null: the usual wait. */
  record Snooze(@Nullable Duration delay) implements Intent {}

  /** How the back is; null: told in words only. */
  record Pain(@Nullable Integer score) implements Intent {}

  /** No nudges until then (local time); null: asked for a pause without saying how long. */
  record Pause(@Nullable LocalDateTime until) implements Intent {}

  /** No nudges ever again. */
  record Stop() implements Intent {}

  record Resume() implements Intent {}

  record Question(String text) implements Intent {}

  record Stats() implements Intent {}

  record Undo() implements Intent {}

  record Help() implements Intent {}

  /** To be introduced to the coach and asked for consent. */
  record Start() implements Intent {}

  record TeamCreate(String name) implements Intent {}

  record TeamJoin(String name) implements Intent {}

  record TeamLeave() implements Intent {}

  record TeamShow() implements Intent {}

  /** To look through the guide. */
  record Browse() implements Intent {}

  /** An admin looks at the workspace's settings. */
  record Settings() implements Intent {}

  /** An admin looks at the questions that the guide left open. */
  record Gaps() implements Intent {}

  record Unknown(Problem problem) implements Intent {}

  /** Why something wasn't understood. */
  enum Problem {
    UNCLEAR,
    /** Not 1 to 300 minutes. */
    MINUTES,
    /** Not 0 to 10. */
    SCORE,
    TOO_LONG
  }
}
