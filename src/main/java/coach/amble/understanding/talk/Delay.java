package coach.amble.understanding.talk;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How long until later: a length, or a clock time counted from now. */
final class Delay {
  private static final Set<String> AFTER_A_LENGTH = Set.of("then", "please", "tops");
  private static final Set<String> BEFORE_ANOTHER_TIME = Set.of("since", "from", "my", "the", "a");
  private static final Set<String> BEFORE_A_WALK =
      Words.of("do my the walk a those these past your");
  private static final Set<String> PLAINLY_A_WAIT = Set.of("in", "at", "after");
  private static final long LONGEST_MINUTES = 24 * 60;
  private static final Set<String> BEFORE_A_LENGTH =
      Words.of(
          """
          in me another about snooze for like around just need by say maybe only roughly
          wait it give
          """);

  private Delay() {}

  /** Null: not told. */
  static @Nullable Duration in(Message message) {
    Tokens tokens = message.tokens();
    LocalDateTime now = message.moment().now();
    @Nullable Duration length = null;
    for (int place = 0; place < tokens.size(); place++) {
      @Nullable Duration here = at(tokens, place, now);
      if (here != null && (length == null || tokens.in(place - 1, PLAINLY_A_WAIT))) {
        length = here;
      }
    }
    return length;
  }

  private static @Nullable Duration at(Tokens tokens, int place, LocalDateTime now) {
    Token token = tokens.at(place);
    return switch (token.sort()) {
      case MINUTES -> aboutTheWalk(tokens, place) ? null : minutes(token.value());
      case NUMBER, SCORE -> number(tokens, place, now);
      case CLOCK -> past(tokens, place) ? null : Duration.between(now, ClockTimes.next(token, now));
      default -> null;
    };
  }

  // "will do 10 later", "a 5 min walk in an hour": the length of the walk, not of the wait.
  private static boolean aboutTheWalk(Tokens tokens, int place) {
    boolean walk =
        WordClasses.of("walknoun").contains(tokens.word(place + 1)) || tokens.is(place + 1, "late");
    boolean did = tokens.in(place - 1, BEFORE_A_WALK);
    return walk || did;
  }

  private static boolean past(Tokens tokens, int place) {
    return tokens.in(place - 1, BEFORE_ANOTHER_TIME);
  }

  private static @Nullable Duration number(Tokens tokens, int place, LocalDateTime now) {
    double value = tokens.value(place);
    if (tokens.is(place - 1, "after") && value >= 1 && value <= 12) {
      Token clock = Token.figure(Token.Sort.CLOCK, value * 60);
      return Duration.between(now, ClockTimes.next(clock, now));
    }
    boolean wait =
        tokens.in(place - 1, BEFORE_A_LENGTH)
            || tokens.in(place + 1, AFTER_A_LENGTH)
            || (tokens.is(place + 1, "more") && !tokens.is(place + 2, Token.Sort.WORD));
    boolean bare = wait || tokens.size() <= 3;
    return bare && !aboutTheWalk(tokens, place) ? minutes(value) : null;
  }

  private static @Nullable Duration minutes(double minutes) {
    boolean possible = minutes >= 1 && minutes <= LONGEST_MINUTES;
    return possible ? Duration.ofMinutes((long) minutes) : null;
  }
}
