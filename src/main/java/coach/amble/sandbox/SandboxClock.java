package coach.amble.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that can be put forward, never back. The offset survives a restart of the sandbox. */
public final class SandboxClock implements InstantSource {
  private final InstantSource base;
  private volatile Duration ahead = Duration.ZERO;
  private volatile Runnable onMove = () -> {};

  /** Runs with {@code base}, at first in step with it. */
  public SandboxClock(InstantSource base) {
    this.base = base;
  }

  @Override
  public Instant instant() {
    return base.instant().plus(ahead);
  }

  /** How far this clock is ahead of its base; never negative. */
  public Duration ahead() {
    return ahead;
  }

  /**
   * Puts the clock forward.
   *
   * @throws IllegalArgumentException if {@code target} is before the clock's own time
   */
  public void advanceTo(Instant target) {
    moveTo(target);
    onMove.run();
  }

  private synchronized void moveTo(Instant target) {
    Instant now = base.instant();
    if (target.isBefore(now.plus(ahead))) {
      throw new IllegalArgumentException(
          "The clock shows " + now.plus(ahead) + ", not before " + target);
    }
    ahead = Duration.between(now, target);
  }

  synchronized void restore(Duration saved) {
    if (saved.compareTo(ahead) > 0) {
      ahead = saved;
    }
  }

  void onMove(Runnable listener) {
    onMove = listener;
  }
}
