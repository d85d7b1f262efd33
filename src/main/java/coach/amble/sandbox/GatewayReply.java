package coach.amble.sandbox;

import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import org.jspecify.annotations.Nullable;

/** How one request to the bot ended on the wire. */
sealed interface GatewayReply {

  record Answered(int status, String contentType, String body, boolean noRetry)
      implements GatewayReply {
    boolean success() {
      return status >= 200 && status < 300;
    }

    boolean json() {
      return contentType.startsWith("application/json");
    }
  }

  record TimedOut() implements GatewayReply {}

  record Broken() implements GatewayReply {}

  static GatewayReply of(HttpResponse<String> response) {
    String type = response.headers().firstValue("Content-Type").orElse("");
    boolean noRetry = response.headers().firstValue("X-Slack-No-Retry").isPresent();
    return new Answered(response.statusCode(), type, response.body(), noRetry);
  }

  static GatewayReply of(@Nullable Throwable failure) {
    return failure instanceof HttpTimeoutException ? new TimedOut() : new Broken();
  }

  /** The answer as far as the wire decides it: the content is not looked at. */
  default Answer asAnswer() {
    return switch (this) {
      case Answered answered when answered.success() -> new Answer.Acknowledged();
      case Answered answered -> new Answer.HttpProblem(answered.status());
      case TimedOut() -> new Answer.OperationTimeout();
      case Broken() -> new Answer.Unreachable();
    };
  }

  /** Slack's word for {@code X-Slack-Retry-Reason}. */
  default String retryReason() {
    return switch (this) {
      case Answered answered -> "http_error";
      case TimedOut() -> "http_timeout";
      case Broken() -> "connection_failed";
    };
  }
}
