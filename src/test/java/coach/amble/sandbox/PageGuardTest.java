package coach.amble.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** By hand on a socket: Java's own client won't send a foreign Host. */
class PageGuardTest {
  private static final String STATE = "/sandbox/page/state?person=U01ANNA";
  @TempDir Path folder;
  private RunningSandbox running;

  @BeforeEach
  void start() throws Exception {
    running = new RunningSandbox(folder);
  }

  @AfterEach
  void stop() throws Exception {
    running.close();
  }

  @Test
  void thisMachineIsLetIn() throws Exception {
    assertThat(get(STATE, "Host: localhost:8080")).startsWith("HTTP/1.1 200");
    assertThat(get(STATE, "Host: 127.0.0.1")).startsWith("HTTP/1.1 200");
    assertThat(get(STATE, "Host: [::1]:8080")).startsWith("HTTP/1.1 200");
    assertThat(get(STATE, "Host: localhost:8080\r\nOrigin: http://localhost:8080"))
        .startsWith("HTTP/1.1 200");
  }

  @Test
  void anotherNameForThisMachineIsNot() throws Exception {
    assertThat(get(STATE, "Host: evil.example:8080")).startsWith("HTTP/1.1 403");
    assertThat(get(STATE, "Host: localhost.evil.example")).startsWith("HTTP/1.1 403");
    assertThat(get("/sandbox/probe.js", "Host: evil.example")).startsWith("HTTP/1.1 403");
  }

  @Test
  void anotherSiteIsNot() throws Exception {
    assertThat(get(STATE, "Host: localhost:8080\r\nOrigin: http://evil.example"))
        .startsWith("HTTP/1.1 403");
    assertThat(get(STATE, "Host: localhost:8080\r\nOrigin: http://localhost:9090"))
        .startsWith("HTTP/1.1 403");
    assertThat(get(STATE, "Host: localhost:8080\r\nOrigin: null")).startsWith("HTTP/1.1 403");
  }

  @Test
  void onlyJsonAndOnlyLittleOfIt() throws Exception {
    String post = "POST /sandbox/page/read HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";

    assertThat(exchange(post + "Content-Type: text/plain\r\nContent-Length: 2\r\n\r\n{}"))
        .startsWith("HTTP/1.1 415");
    assertThat(running.page("read", Json.object("person", "x".repeat(65_536))).statusCode())
        .isEqualTo(413);
    assertThat(exchange(post + "Content-Type: application/json\r\nContent-Length: 2\r\n\r\n[]"))
        .startsWith("HTTP/1.1 400");
  }

  @Test
  void filesAreServedByTheirExactNameOnly() throws Exception {
    HttpResponse<String> probe = running.get("/sandbox/probe.js");

    assertThat(probe.statusCode()).isEqualTo(200);
    assertThat(probe.headers().firstValue("Content-Type").orElse("")).startsWith("text/javascript");
    assertThat(probe.headers().firstValue("Cache-Control")).contains("no-cache");
    assertThat(probe.headers().firstValue("Content-Security-Policy").orElse(""))
        .startsWith("default-src 'self'");
    assertThat(running.get("/sandbox/PROBE.JS").statusCode()).isEqualTo(404);
    assertThat(running.get("/sandbox/..%2fapplication.properties").statusCode())
        .isGreaterThanOrEqualTo(400);
    assertThat(running.get("/sandbox/.hidden.js").statusCode()).isEqualTo(404);
  }

  @Test
  void theFolderItselfIsThePage() throws Exception {
    HttpResponse<String> answer = running.get("/sandbox");

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").map(URI::create))
        .contains(URI.create("/sandbox/"));
  }

  private String get(String path, String headers) throws IOException {
    return exchange("GET " + path + " HTTP/1.1\r\n" + headers + "\r\nConnection: close\r\n\r\n");
  }

  private String exchange(String request) throws IOException {
    URI address = running.served.at("/");
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
