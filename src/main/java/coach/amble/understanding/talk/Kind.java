package coach.amble.understanding.talk;

import org.jspecify.annotations.Nullable;

/** What a reply can be about. */
enum Kind {
  DONE,
  SKIP,
  SNOOZE,
  PAIN,
  PAUSE,
  STOP,
  RESUME,
  QUESTION,
  STATS,
  UNDO,
  HELP,
  /** None of these; last, for the model. */
  UNKNOWN;

  /** Null: an intent that is only typed out or tapped. */
  static @Nullable Kind of(Intent intent) {
    return switch (intent) {
      case Intent.Done done -> DONE;
      case Intent.Skip skip -> SKIP;
      case Intent.Snooze snooze -> SNOOZE;
      case Intent.Pain pain -> PAIN;
      case Intent.Pause pause -> PAUSE;
      case Intent.Stop() -> STOP;
      case Intent.Resume() -> RESUME;
      case Intent.Question question -> QUESTION;
      case Intent.Stats() -> STATS;
      case Intent.Undo() -> UNDO;
      case Intent.Help() -> HELP;
      case Intent.Unknown unknown -> UNKNOWN;
      default -> null;
    };
  }
}
