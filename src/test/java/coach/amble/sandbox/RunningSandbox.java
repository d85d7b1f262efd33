package coach.amble.sandbox;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.apache.catalina.LifecycleException;

/** A sandbox over real HTTP with a bot that does as told. */
final class RunningSandbox implements AutoCloseable {
  static final Credentials CREDENTIALS =
      new Credentials("xoxb-test", "8f742231b10e8888abcd99yyyzzz85a5");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  final SettableTime time = new SettableTime();
  final SandboxClock clock = new SandboxClock(time);
  final FakeBot bot = new FakeBot();
  final Sandbox sandbox;
  final Served served;

  RunningSandbox(Path folder) throws LifecycleException {
    this(folder, Duration.ofSeconds(3));
  }

  RunningSandbox(Path folder, Duration patience) throws LifecycleException {
    sandbox = new Sandbox(clock, CREDENTIALS, folder.resolve("state.json"));
    served = new Served(folder, Map.of("/sandbox/*", sandbox.servlet(), "/slack/events", bot));
    sandbox.connect(served.at("/slack/events"), new NoonNudges(clock), patience);
  }

  SandboxPerson anna() {
    return sandbox.person("U01ANNA");
  }

  /** Calls a Web API method with a JSON body and the right token. */
  JsonObject api(String method, JsonObject arguments) throws Exception {
    return api(served, CREDENTIALS, method, arguments);
  }

  static JsonObject api(Served served, Credentials credentials, String method, JsonObject arguments)
      throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(served.at("/sandbox/api/" + method))
            .header("Authorization", "Bearer " + credentials.botToken())
            .header("Content-Type", "application/json; charset=utf-8")
            .POST(BodyPublishers.ofString(arguments.toString()))
            .build();
    return JsonParser.parseString(send(request).body()).getAsJsonObject();
  }

  HttpResponse<String> page(String what, JsonObject body) throws Exception {
    return post(served.at("/sandbox/page/" + what), body);
  }

  static HttpResponse<String> post(URI address, JsonObject body) throws Exception {
    return send(
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body.toString()))
            .build());
  }

  HttpResponse<String> get(String path) throws Exception {
    return send(HttpRequest.newBuilder(served.at(path)).build());
  }

  static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return CLIENT.send(request, BodyHandlers.ofString());
  }

  @Override
  public void close() throws LifecycleException {
    sandbox.close();
    served.close();
  }

  /** The next nudge is at noon UTC, for Anna only. */
  record NoonNudges(SandboxClock clock) implements Timeline {
    @Override
    public Optional<Instant> nextNudgeAt(String userId) {
      return userId.equals("U01ANNA")
          ? Optional.of(Instant.parse("2026-11-23T12:00:00Z"))
          : Optional.empty();
    }

    @Override
    public void advanceTo(Instant instant) {
      clock.advanceTo(instant);
    }
  }
}
