package coach.amble.coach;

import coach.amble.nudge.Nudge;
import coach.amble.nudge.NudgeId;
import coach.amble.understanding.talk.Intent;
import coach.amble.walk.WalkId;
import java.util.Optional;

/** What an Intent is about. */
public sealed interface About {
  /** Whatever waits for an answer, if anything does; typed words are about that. */
  record Open(Optional<Nudge> nudge) implements About {}

  /** One nudge, by a button below it. */
  record OneNudge(NudgeId id) implements About {}

  /** One walk, by a button below it. */
  record OneWalk(WalkId id) implements About {
    /** Names the kind of Intent only: what it tells must not reach a log. */
    IllegalArgumentException meansNothing(Intent intent) {
      return new IllegalArgumentException(
          intent.getClass().getSimpleName() + " about walk " + id.value());
    }
  }

  /** Nothing in particular. */
  static Open nothing() {
    return new Open(Optional.empty());
  }
}
