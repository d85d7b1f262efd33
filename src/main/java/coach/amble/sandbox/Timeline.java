package coach.amble.sandbox;

import java.time.Instant;
import java.util.Optional;

/** What the sandbox asks the app about time to come. */
public interface Timeline {

  /** When this person's next nudge is due, if any is planned. */
  Optional<Instant> nextNudgeAt(String userId);

  /** Puts the clock forward to {@code instant} and does on the way all that falls due. */
  void advanceTo(Instant instant);
}
