package coach.amble.understanding.talk;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How long until a clock time, counted from now. */
final class Delay {
  private static final Set<String> BEFORE_ANOTHER_TIME = Set.of("since", "from", "my", "the", "a");
  private static final Set<String> PLAINLY_A_WAIT = Set.of("in", "at", "after");

  private Delay() {}

  /** Null: no such time is told. */
  static @Nullable Duration untilClock(Message message) {
    Tokens tokens = message.tokens();
    LocalDateTime now = message.moment().now();
    @Nullable Duration delay = null;
    for (int place = 0; place < tokens.size(); place++) {
      @Nullable Token clock = clock(tokens, place);
      if (clock != null && (delay == null || tokens.in(place - 1, PLAINLY_A_WAIT))) {
        delay = Duration.between(now, ClockTimes.next(clock, now));
      }
    }
    return delay;
  }

  private static @Nullable Token clock(Tokens tokens, int place) {
    double value = tokens.value(place);
    if (tokens.is(place, Token.Sort.CLOCK)) {
      return tokens.in(place - 1, BEFORE_ANOTHER_TIME) ? null : tokens.at(place);
    }
    boolean hour = tokens.is(place, Token.Sort.NUMBER) && value >= 1 && value <= 12;
    return hour && tokens.is(place - 1, "after")
        ? Token.figure(Token.Sort.CLOCK, value * 60)
        : null;
  }
}
