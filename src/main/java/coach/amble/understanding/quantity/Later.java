package coach.amble.understanding.quantity;

import java.time.LocalDateTime;

/** When to ask again. */
public sealed interface Later permits Later.At, AskBack, Untold {
  /** A moment of today, local time. */
  record At(LocalDateTime time) implements Later {}
}
