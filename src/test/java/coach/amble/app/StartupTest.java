package coach.amble.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people see when Amble can't start: one line that says what to do. */
class StartupTest {
  private static final Pattern READY = Pattern.compile("open http://localhost:(\\d+)");
  private static final Map<String, String> TOKENS =
      Map.of("AMBLE_SLACK_BOT_TOKEN", "xoxb-1", "AMBLE_SLACK_SIGNING_SECRET", "0123456789abcdef");

  @TempDir private static Path temp;
  private static ChildProgram unreachable;
  private static ChildProgram running;
  private static String port;

  @BeforeAll
  static void startOne() throws IOException {
    // Waits ten seconds for its database; meanwhile the others have their turn.
    unreachable =
        ChildProgram.start(
            temp.resolve("unreachable"),
            with(TOKENS, "AMBLE_DATABASE_URL", "jdbc:postgresql://127.0.0.1:1/amble"));
    running = ChildProgram.start(temp.resolve("running"), Map.of());
    port = running.await(READY);
  }

  @AfterAll
  static void stopIt() throws InterruptedException {
    unreachable.close();
    var ended = running.stop();
    assertThat(ended.lines()).as("what it says when it is stopped").isEmpty();
  }

  @Test
  void healthSaysUpAndNothingElse() throws IOException, InterruptedException {
    assertThat(get("/actuator/health/readiness")).isEqualTo("{\"status\":\"UP\"}");
    assertThat(get("/actuator/health/liveness")).isEqualTo("{\"status\":\"UP\"}");
    assertThat(get("/actuator/health")).doesNotContain("components", "details");
  }

  @Test
  void httpModeTakesSignedRequestsOnlyAndHasNoSandbox() throws IOException, InterruptedException {
    String there = Integer.toString(freePort());
    try (ChildProgram http = ChildProgram.start(temp.resolve("none"), httpMode(there))) {
      http.await(Pattern.compile("Amble is ready \\((HTTP) mode\\)"));
      assertThat(post(there, "/slack/events")).isEqualTo(401);
      assertThat(post(there, "/sandbox/api/auth.test")).isEqualTo(404);
      assertThat(http.stop().lines()).isEmpty();
    }
  }

  /** With the running one's database, so that none has to be set up. */
  private static Map<String, String> httpMode(String on) throws IOException {
    var variables = with(TOKENS, "AMBLE_DATABASE_URL", databaseOfTheRunningOne());
    variables.putAll(Map.of("AMBLE_DATABASE_USER", "postgres", "SERVER_PORT", on));
    return variables;
  }

  /** PostgreSQL's port is the fourth line of its pid file. */
  private static String databaseOfTheRunningOne() throws IOException {
    Path pidFile = temp.resolve("running/.amble/postgres").resolve("postmaster.pid");
    String databasePort = Files.readAllLines(pidFile).get(3);
    return "jdbc:postgresql://127.0.0.1:" + databasePort + "/postgres";
  }

  /** Not one of those that the system hands out meanwhile. */
  private static int freePort() {
    return ThreadLocalRandom.current()
        .ints(20_000, 30_000)
        .filter(StartupTest::isFree)
        .findFirst()
        .orElseThrow();
  }

  private static boolean isFree(int candidate) {
    try (ServerSocket socket = new ServerSocket(candidate)) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void portTaken() throws IOException, InterruptedException {
    assertRefused(start(httpMode(port)), "port " + port + " is taken", "SERVER_PORT=");
  }

  @Test
  void secondInstanceOnTheFolder() throws InterruptedException {
    assertRefused(
        start(temp.resolve("running"), Map.of()), "another Amble uses", "AMBLE_DATA_FOLDER=");
  }

  @Test
  void fileInPlaceOfTheFolder() throws IOException, InterruptedException {
    Path file = Files.writeString(temp.resolve("file"), "");
    assertRefused(
        start(Map.of("AMBLE_DATA_FOLDER", file.toString())),
        file + " can't be written",
        "AMBLE_DATA_FOLDER=");
  }

  @Test
  void unknownKey() throws InterruptedException {
    assertRefused(start(Map.of(), "--amble.foo=1"), "unknown setting amble.foo", "README");
  }

  @Test
  void unknownVariable() throws InterruptedException {
    assertRefused(
        start(Map.of("AMBLE_SLACK_TOKEN", "xoxb-1")),
        "unknown setting AMBLE_SLACK_TOKEN",
        "README");
  }

  @Test
  void botTokenAlone() throws InterruptedException {
    assertRefused(
        start(Map.of("AMBLE_SLACK_BOT_TOKEN", "xoxb-1")),
        "amble.slack.app-token",
        "amble.slack.signing-secret",
        "set one of the two");
  }

  @Test
  void databaseWithoutBotToken() throws InterruptedException {
    assertRefused(
        start(Map.of("AMBLE_DATABASE_URL", "jdbc:postgresql://127.0.0.1/amble")),
        "amble.database.url is set, but amble.slack.bot-token is not");
  }

  @Test
  void groupTooSmall() throws InterruptedException {
    assertRefused(
        start(Map.of("AMBLE_TEAM_SMALLEST_GROUP", "2")),
        "amble.team.smallest-group is 2",
        "3 or more");
  }

  @Test
  void databaseOutOfReach() throws InterruptedException {
    assertRefused(unreachable.end(), "Connection refused", "check amble.database.url");
  }

  private static ChildProgram.Ended start(Map<String, String> environment, String... arguments)
      throws InterruptedException {
    return start(temp.resolve("none"), environment, arguments);
  }

  private static ChildProgram.Ended start(
      Path home, Map<String, String> environment, String... arguments) throws InterruptedException {
    return ChildProgram.start(home, environment, arguments).end();
  }

  private static void assertRefused(ChildProgram.Ended ended, String... parts) {
    assertThat(ended.lines()).hasSize(1).first().asString().contains("Amble can't start: ");
    assertThat(ended.lines().getFirst()).contains(parts).doesNotContain("xoxb-1");
    assertThat(ended.code()).isEqualTo(1);
  }

  private static String get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))).body();
  }

  private static int post(String there, String path) throws IOException, InterruptedException {
    URI uri = URI.create("http://localhost:" + there + path);
    return send(HttpRequest.newBuilder(uri).POST(BodyPublishers.ofString("a=b"))).statusCode();
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
  }

  private static Map<String, String> with(Map<String, String> map, String key, String value) {
    var more = new HashMap<>(map);
    more.put(key, value);
    return more;
  }
}
