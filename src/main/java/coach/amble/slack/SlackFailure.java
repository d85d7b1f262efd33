package coach.amble.slack;

import coach.amble.delivery.Outcome;
import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a failed call means for the message: whether it may have arrived, and whether to try again.
 */
final class SlackFailure {
  private static final Duration USUAL_WAIT = Duration.ofSeconds(10);
  private static final Set<String> MAY_HAVE_ARRIVED =
      Set.of("internal_error", "fatal_error", "request_timeout");
  private static final Set<String> COMES_BACK = Set.of("service_unavailable", "team_added_to_org");

  private SlackFailure() {}

  static Outcome of(@Nullable String error) {
    String reason = Objects.requireNonNullElse(error, "no_error_named");
    if (reason.equals("ratelimited")) {
      return new Outcome.TryAfter(Duration.ofSeconds(1));
    }
    if (COMES_BACK.contains(reason)) {
      return new Outcome.TryAfter(USUAL_WAIT);
    }
    return MAY_HAVE_ARRIVED.contains(reason)
        ? new Outcome.Unknown(reason)
        : new Outcome.Refused(reason);
  }

  static Outcome of(SlackApiException e) {
    int status = e.getResponse().code();
    if (status == 429) {
      return new Outcome.TryAfter(retryAfter(e.getResponse().header("Retry-After")));
    }
    return status >= 500
        ? new Outcome.Unknown("http " + status)
        : new Outcome.Refused("http " + status);
  }

  private static Duration retryAfter(@Nullable String seconds) {
    return seconds != null && seconds.matches("\\d{1,5}")
        ? Duration.ofSeconds(Math.max(1, Integer.parseInt(seconds)))
        : USUAL_WAIT;
  }

  /** A connection that never came about carried nothing; after that, nobody knows. */
  static Outcome of(IOException e) {
    return e instanceof ConnectException || e instanceof UnknownHostException
        ? new Outcome.TryAfter(USUAL_WAIT)
        : new Outcome.Unknown(e.getClass().getSimpleName());
  }
}
