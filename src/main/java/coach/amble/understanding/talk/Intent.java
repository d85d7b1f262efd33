package coach.amble.understanding.talk;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What a person wants, whether typed, tapped or filled in. */
public sealed interface Intent {
  /** What anybody may ask, member or not. */
  sealed interface Anybodys extends Intent {}

  /** What only members may ask. */
  sealed interface Members extends Intent {}

  /** What only the workspace's admins may ask. */
  sealed interface Admins extends Intent {}

  /**
   * A walk was walked.
   *
   * @param minutes null: those that the open nudge suggested
   * @param pain 0 to 10, if told along with it
   * @param day local day, null: today (or the nudge's day)
   */
  record Done(@Nullable Integer minutes, @Nullable Integer pain, @Nullable LocalDate day)
      implements Members {}

  /** Not this time. */
  record Skip(@Nullable String reason) implements Members {}

  /** Later; null: the usual wait. */
  record Snooze(@Nullable Duration delay) implements Members {}

  /** How the back is; null: told in words only. */
  record Pain(@Nullable Integer score) implements Members {}

  /** No nudges until then (local time); null: asked for a pause without saying how long. */
  record Pause(@Nullable LocalDateTime until) implements Members {}

  /** No nudges ever again. */
  record Stop() implements Anybodys {}

  record Resume() implements Members {}

  /** Somebody looked at what was urgent: the hold may end. */
  record LookedAt() implements Members {}

  record Question(String text) implements Anybodys {}

  /** A topic of the guide by its id. */
  record Topic(String id) implements Anybodys {}

  /** Whether the answer to a question helped. */
  record Rate(boolean helpful, String question) implements Anybodys {}

  record Stats() implements Members {}

  record Undo() implements Members {}

  record Help() implements Members {}

  /** To be introduced to the coach and asked for consent. */
  record Start() implements Members {}

  /** Says yes to what the introduction says; the zone is that of the person's days. */
  record Join(ZoneId zone) implements Anybodys {}

  record TeamCreate(String name) implements Members {}

  record TeamJoin(String name) implements Members {}

  record TeamLeave() implements Members {}

  record TeamShow() implements Members {}

  /** To look through the guide. */
  record Browse() implements Anybodys {}

  /** An admin looks at the workspace's settings. */
  record Settings() implements Admins {}

  /** An admin sets the workspace's safety texts, and whether open questions are kept. */
  record ChangeSettings(
      String emergencyNumber, String emergencyText, String sameDayText, boolean keepsGaps)
      implements Admins {}

  /** An admin looks at the questions that the guide left open. */
  record Gaps() implements Admins {}

  record Unknown(Problem problem) implements Members {}

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
