package coach.amble.delivery;

import java.time.Duration;

/** What came of an attempt to send. */
public sealed interface Outcome {
  record Sent(String channel, String ts) implements Outcome {}

  /** The workspace takes nothing for that long. */
  record TryAfter(Duration delay) implements Outcome {}

  /** It isn't wanted any more. */
  record Skipped(String reason) implements Outcome {}

  /** It can't be delivered, now or later. */
  record Refused(String reason) implements Outcome {}

  /** It may or may not have arrived, so it is never sent again. */
  record Unknown(String reason) implements Outcome {}
}
