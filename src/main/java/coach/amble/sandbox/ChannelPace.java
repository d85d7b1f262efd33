package coach.amble.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** One message a second and channel, no bursts. Guarded by the workspace's lock. */
final class ChannelPace {
  private final Map<String, Instant> freeFrom = new HashMap<>();

  /** How long this channel must wait; zero when a message may be posted. */
  Duration wait(String channel, Instant now) {
    Instant free = freeFrom.getOrDefault(channel, now);
    return now.isBefore(free) ? Duration.between(now, free) : Duration.ZERO;
  }

  void posted(String channel, Instant now) {
    freeFrom.put(channel, now.plus(Limits.MESSAGE_SPACING));
  }
}
