package coach.amble.coach;

import coach.amble.understanding.talk.Intent;

/** What can be said, or why something wasn't understood. */
public sealed interface HelpResult extends Result {
  record Commands() implements HelpResult {}

  /** Nothing was done. */
  record NotUnderstood(Intent.Problem problem, boolean nudgeOpen) implements HelpResult {}
}
