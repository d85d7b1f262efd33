package coach.amble.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import coach.amble.sandbox.SignedRequest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;

/** What comes in from outside, signed or not. */
@ExtendWith(SharedWorld.class)
class GatewayTest {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String JSON = "application/json";
  private static final Logger ROOT = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private World world;

  @BeforeEach
  void theProgram(World shared) {
    world = shared;
  }

  @Test
  void urlVerificationIsAnsweredWithItsChallenge() throws Exception {
    var answer =
        send(signed(JSON, "{\"type\":\"url_verification\",\"token\":\"t\",\"challenge\":\"c4\"}"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("c4");
  }

  @Test
  void sslCheckIsAnswered() throws Exception {
    assertThat(send(signed(FORM, "ssl_check=1&token=t")).statusCode()).isEqualTo(200);
  }

  @Test
  void unknownEventsCommandsAndActionsAreAcknowledged() throws Exception {
    for (String body : List.of(event("coffee_ready"), event("message"))) {
      assertThat(send(signed(JSON, body)).statusCode()).isEqualTo(200);
    }
    assertThat(send(signed(FORM, "command=%2Fjog&team_id=T1&user_id=U1&trigger_id=1")).statusCode())
        .isEqualTo(200);
    String tap =
        "{\"type\":\"block_actions\",\"team\":{\"id\":\"T1\"},\"user\":{\"id\":\"U1\"},"
            + "\"actions\":[{\"action_id\":\"unheard.of\",\"block_id\":\"b\"}]}";
    assertThat(send(signed(FORM, "payload=" + encode(tap))).statusCode()).isEqualTo(200);
  }

  @Test
  void aBodyOverOneMebibyteIsRefused() throws Exception {
    assertThat(send(signed(JSON, "{" + " ".repeat(1 << 20) + "}")).statusCode()).isEqualTo(413);
  }

  @Test
  void aSignatureCountsFiveMinutesAndOnlyForItsOwnBody() throws Exception {
    SignedRequest good = world.sandbox().signed(FORM, "ssl_check=1&token=t");
    String future = Long.toString(world.now().plus(Duration.ofHours(1)).getEpochSecond());
    assertThat(status(good)).isEqualTo(200);
    assertThat(status(good.with("X-Slack-Request-Timestamp", future))).isEqualTo(401);
    assertThat(status(good.with("X-Slack-Signature", "v0=00"))).isEqualTo(401);
    assertThat(status(new SignedRequest(good.headers(), good.body() + "\n"))).isEqualTo(401);
  }

  @Test
  void aThousandGarbageRequestsWriteNothingAndLeaveNoTrace() throws Exception {
    Set<Integer> statuses = new TreeSet<>();
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    log.start();
    ROOT.addAppender(log);
    try {
      Random random = new Random(20261123);
      for (int i = 0; i < 1_000; i++) {
        statuses.add(sendGarbage(i, random));
      }
    } finally {
      ROOT.detachAppender(log);
    }
    assertThat(statuses).containsExactly(200, 401);
    for (String table :
        List.of("member", "walk", "check_in", "nudge", "outgoing_message", "receipt")) {
      assertThat(world.rows(table)).as(table).isZero();
    }
    assertThat(log.list)
        .noneMatch(event -> event.getLevel() == Level.ERROR)
        .noneMatch(event -> event.getThrowableProxy() != null)
        .noneMatch(event -> event.getFormattedMessage().contains("Exception:"));
  }

  /** Unsigned, signed wrong, and signed right. */
  private int sendGarbage(int i, Random random) throws Exception {
    String body = garbage(random);
    return switch (i % 3) {
      case 0 -> send(unsigned(body)).statusCode();
      case 1 ->
          status(
              world.sandbox().signed(JSON, body).with("X-Slack-Signature", "v0=" + "0".repeat(64)));
      default -> status(world.sandbox().signed(random.nextBoolean() ? JSON : FORM, body));
    };
  }

  private static String garbage(Random random) {
    return switch (random.nextInt(9)) {
      case 0 -> "payload=notjson";
      case 1 -> "[]";
      case 2 -> "{\"type\":\"event_callback\"}";
      case 3 -> "payload=" + encode("{\"type\":\"block_actions\"}");
      case 4 -> "payload=" + encode("{\"type\":\"view_submission\",\"view\":null}");
      case 5 ->
          "{\"type\":\"event_callback\",\"event\":{\"type\":\"message\",\"channel_type\":\"im\"}}";
      case 6 -> "command=%2Fwalk";
      case 7 -> "{\"type\":" + random.nextInt() + ",\"event\":[" + "[".repeat(random.nextInt(200));
      default -> noise(random);
    };
  }

  private static String noise(Random random) {
    byte[] bytes = new byte[random.nextInt(400)];
    random.nextBytes(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static String event(String type) {
    return "{\"type\":\"event_callback\",\"team_id\":\"T1\",\"event_id\":\"Ev1\",\"event\":{\"type\":\""
        + type
        + "\"}}";
  }

  private static String encode(String text) {
    return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private HttpRequest unsigned(String body) {
    return HttpRequest.newBuilder(gateway())
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build();
  }

  private HttpRequest signed(String type, String body) {
    return world.sandbox().signed(type, body).toHttp(gateway(), PATIENCE);
  }

  private int status(SignedRequest request) throws Exception {
    return send(request.toHttp(gateway(), PATIENCE)).statusCode();
  }

  private static HttpResponse<String> send(HttpRequest request) throws Exception {
    return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private URI gateway() {
    return URI.create(world.gateway().toString().replace("localhost", "127.0.0.1"));
  }
}
