package coach.amble.app;

import coach.amble.understanding.talk.Intent;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * An Intent in the words of the maintainer's tool.
 *
 * @param duration ISO-8601: of a snooze, or of a pause that ends on the same day
 * @param until ISO-8601 date on which a longer pause ends
 */
record Intended(
    String intent,
    @Nullable Integer minutes,
    @Nullable Integer pain,
    @Nullable String duration,
    @Nullable String until) {

  static Intended of(Intent intent, LocalDateTime now) {
    return switch (intent) {
      case Intent.Done done -> new Intended("done", done.minutes(), done.pain(), null, null);
      case Intent.Skip skip -> only("skip");
      case Intent.Snooze(var delay) ->
          new Intended("snooze", null, null, delay == null ? null : delay.toString(), null);
      case Intent.Pain(var score) -> new Intended("pain", null, score, null, null);
      case Intent.Pause(var until) -> pause(until, now);
      case Intent.Stop() -> only("stop");
      case Intent.Resume() -> only("resume");
      case Intent.Start() -> only("resume");
      case Intent.Question question -> only("question");
      case Intent.Stats() -> only("stats");
      case Intent.Undo() -> only("undo");
      case Intent.Help() -> only("help");
      default -> only("unknown");
    };
  }

  private static Intended pause(@Nullable LocalDateTime until, LocalDateTime now) {
    if (until == null) {
      return only("pause");
    }
    boolean sameDay =
        until.toLocalDate().equals(now.toLocalDate())
            || (!until.toLocalTime().equals(LocalTime.MIDNIGHT) && until.isBefore(now.plusDays(1)));
    return sameDay
        ? new Intended("pause", null, null, Duration.between(now, until).toString(), null)
        : new Intended("pause", null, null, null, until.toLocalDate().toString());
  }

  private static Intended only(String intent) {
    return new Intended(intent, null, null, null, null);
  }
}
