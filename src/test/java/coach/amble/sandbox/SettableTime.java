package coach.amble.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Time that stands still until it is moved. */
final class SettableTime implements InstantSource {
  static final Instant MONDAY = Instant.parse("2026-11-23T07:45:00Z");
  private volatile Instant now = MONDAY;

  @Override
  public Instant instant() {
    return now;
  }

  void pass(Duration duration) {
    now = now.plus(duration);
  }
}
