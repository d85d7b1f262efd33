package coach.amble.understanding.talk;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Replies with what they mean. */
final class LabelledReplies {
  /** A Monday afternoon, as in the evaluation's brief. */
  static final LocalDateTime MONDAY_AFTERNOON = LocalDateTime.of(2026, 11, 23, 14, 0);

  record Reply(
      String text,
      String intent,
      @Nullable Integer minutes,
      @Nullable Integer pain,
      @Nullable String duration,
      @Nullable String until,
      @Nullable String day,
      @Nullable String asked) {
    Moment moment() {
      return new Moment(
          MONDAY_AFTERNOON,
          asked == null ? Asked.NUDGE : Asked.valueOf(asked.toUpperCase(Locale.ROOT)));
    }
  }

  private LabelledReplies() {}

  static String name(Intent intent) {
    return intent.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  /** Intent and every value right. */
  static boolean same(Reply reply, Intent intent) {
    return name(intent).equals(reply.intent()) && sameValues(reply, intent);
  }

  private static boolean sameValues(Reply reply, Intent intent) {
    return switch (intent) {
      case Intent.Done done ->
          Objects.equals(done.minutes(), reply.minutes())
              && Objects.equals(done.pain(), reply.pain())
              && sameDay(reply.day(), done.day());
      case Intent.Pain pain -> Objects.equals(pain.score(), reply.pain());
      case Intent.Snooze snooze -> Objects.equals(snooze.delay(), duration(reply));
      case Intent.Pause pause -> sameUntil(reply, pause.until());
      default -> true;
    };
  }

  private static @Nullable Duration duration(Reply reply) {
    return reply.duration() == null ? null : Duration.parse(reply.duration());
  }

  // Today needs no telling.
  private static boolean sameDay(@Nullable String label, @Nullable LocalDate day) {
    LocalDate today = MONDAY_AFTERNOON.toLocalDate();
    LocalDate told = label == null ? today : LocalDate.parse(label);
    return told.equals(day == null ? today : day);
  }

  private static boolean sameUntil(Reply reply, @Nullable LocalDateTime until) {
    @Nullable LocalDateTime expected = until(reply);
    if (expected == null || until == null) {
      return Objects.equals(expected, until);
    }
    boolean hours = reply.duration() != null && reply.duration().contains("T");
    return hours ? expected.equals(until) : expected.toLocalDate().equals(until.toLocalDate());
  }

  private static @Nullable LocalDateTime until(Reply reply) {
    if (reply.until() != null) {
      return reply.until().contains("T")
          ? LocalDateTime.parse(reply.until())
          : LocalDate.parse(reply.until()).atStartOfDay();
    }
    String duration = reply.duration();
    if (duration == null) {
      return null;
    }
    return duration.contains("T")
        ? MONDAY_AFTERNOON.plus(Duration.parse(duration))
        : MONDAY_AFTERNOON.plus(Period.parse(duration));
  }
}
