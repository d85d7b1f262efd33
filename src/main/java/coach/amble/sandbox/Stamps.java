package coach.amble.sandbox;

import java.time.Instant;
import java.util.Locale;

/** Slack's message timestamps: microseconds, each used once in the workspace, always growing. */
final class Stamps {
  private static final long MICROS = 1_000_000;
  private long last;

  Stamps(long last) {
    this.last = last;
  }

  String next(Instant now) {
    last = Math.max(micros(now), last + 1);
    return String.format(Locale.ROOT, "%d.%06d", last / MICROS, last % MICROS);
  }

  long last() {
    return last;
  }

  static Instant instantOf(String ts) {
    String[] parts = ts.split("\\.", 2);
    return Instant.ofEpochSecond(Long.parseLong(parts[0]), Long.parseLong(parts[1]) * 1_000);
  }

  private static long micros(Instant now) {
    return now.getEpochSecond() * MICROS + now.getNano() / 1_000;
  }
}
