package coach.amble.coach;

import coach.amble.pain.Advice;

/** What came of telling how the back is. The score itself is not part of it. */
public sealed interface PainResult extends Result {
  record Advised(Advice advice) implements PainResult {}

  /** Told in words only: the score is asked for. */
  record Asked() implements PainResult {}
}
