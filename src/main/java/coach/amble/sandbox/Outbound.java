package coach.amble.sandbox;

import com.google.gson.JsonObject;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Slack's side of the wire to the bot: signs, sends, repeats events that weren't taken. */
final class Outbound implements AutoCloseable {
  static final String VERIFICATION_TOKEN = "sandbox-verification-token";
  private static final String FORM = "application/x-www-form-urlencoded";
  private final SandboxClock clock;
  private final SlackSignature signature;
  private volatile @Nullable Gateway gateway;
  private volatile @Nullable SignedRequest last;
  private volatile @Nullable JsonObject lastEvent;

  Outbound(SandboxClock clock, SlackSignature signature) {
    this.clock = clock;
    this.signature = signature;
  }

  void connect(Gateway newGateway) {
    gateway = newGateway;
  }

  Gateway gateway() {
    Gateway connected = gateway;
    if (connected == null) {
      throw new IllegalStateException("The sandbox isn't connected to a bot yet.");
    }
    return connected;
  }

  SignedRequest signed(String contentType, String body) {
    long now = clock.instant().getEpochSecond();
    return new SignedRequest(
        Map.of(
            "Content-Type",
            contentType,
            "User-Agent",
            "Slackbot 1.0 (+https://api.slack.com/robots)",
            "X-Slack-Request-Timestamp",
            Long.toString(now),
            "X-Slack-Signature",
            signature.of(now, body)),
        body);
  }

  GatewayReply form(Map<String, String> fields) {
    return send(signed(FORM, Forms.encode(fields)));
  }

  GatewayReply interaction(JsonObject payload) {
    return form(Map.of("payload", payload.toString()));
  }

  /** Delivers an event, with up to three retries at once, each signed anew. */
  Answer event(JsonObject envelope) {
    lastEvent = envelope;
    GatewayReply reply = send(signed("application/json", envelope.toString()));
    for (int retry = 1; retry <= Limits.RETRIES && wantsRetry(reply); retry++) {
      reply = retry(envelope, retry, reply.retryReason());
    }
    return reply.asAnswer();
  }

  /** Delivers the newest event once more, whatever the bot answered to it. */
  Answer redeliverLastEvent(int retry, String reason) {
    JsonObject envelope = lastEvent;
    if (envelope == null) {
      throw new IllegalStateException("There was no event yet.");
    }
    return retry(envelope, retry, reason).asAnswer();
  }

  GatewayReply send(SignedRequest request) {
    last = request;
    return gateway().send(request);
  }

  Optional<SignedRequest> last() {
    return Optional.ofNullable(last);
  }

  private GatewayReply retry(JsonObject envelope, int retry, String reason) {
    return send(
        signed("application/json", envelope.toString())
            .with("X-Slack-Retry-Num", Integer.toString(retry))
            .with("X-Slack-Retry-Reason", reason));
  }

  private static boolean wantsRetry(GatewayReply reply) {
    return !(reply instanceof GatewayReply.Answered answered
        && (answered.success() || answered.noRetry()));
  }

  @Override
  public void close() {
    Gateway connected = gateway;
    if (connected != null) {
      connected.close();
    }
  }
}
