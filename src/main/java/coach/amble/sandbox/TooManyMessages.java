package coach.amble.sandbox;

import java.time.Duration;

/** Slack's HTTP 429. */
final class TooManyMessages extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final Duration wait;

  TooManyMessages(Duration wait) {
    super("ratelimited", null, false, false);
    this.wait = wait;
  }

  /** For {@code Retry-After}: whole seconds, rounded up. */
  long seconds() {
    return wait.plusSeconds(1).minusNanos(1).toSeconds();
  }
}
