package coach.amble.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiEndpointTest {
  private static final String FORM = "application/x-www-form-urlencoded";
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
  void withoutATokenNobodyIsAuthed() throws Exception {
    HttpResponse<String> answer = RunningSandbox.send(call("auth.test", FORM, "").build());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("{\"ok\":false,\"error\":\"not_authed\"}");
  }

  @Test
  void aWrongTokenIsInvalid() throws Exception {
    HttpRequest request =
        call("auth.test", FORM, "").header("Authorization", "Bearer xoxb-other").build();

    assertThat(RunningSandbox.send(request).body()).contains("invalid_auth");
  }

  @Test
  void aTokenMayStandInTheForm() throws Exception {
    HttpResponse<String> answer =
        RunningSandbox.send(call("auth.test", FORM, "token=xoxb-test").build());

    assertThat(answer.body()).contains("\"ok\":true", "U0AMBLE", "T0WILLOW");
    assertThat(answer.headers().firstValue("x-oauth-scopes").orElse("")).contains("chat:write");
  }

  @Test
  void blocksInAFormAreJsonInAString() throws Exception {
    Map<String, String> fields =
        Map.of(
            "channel", "D01ANNA",
            "text", "Walk?",
            "unfurl_links", "0",
            "unfurl_media", "0",
            "blocks", Sent.messageWithButton("Walk?", "Done").get("blocks").toString());

    authed("chat.postMessage", FORM, Forms.encode(fields));

    assertThat(running.anna().messages().getFirst().texts()).containsExactly("Done");
  }

  @Test
  void brokenBodiesAreNamed() throws Exception {
    assertThat(authed("auth.test", "application/json", "{").body()).contains("invalid_json");
    assertThat(authed("auth.test", "application/json", "[]").body()).contains("json_not_object");
    assertThat(authed("auth.test", "text/xml", "<a/>").body()).contains("invalid_post_type");
    assertThat(authed("auth.test", FORM, "a=%zz").body()).contains("invalid_form_data");
    assertThat(authed("chat.postMessage", FORM, "blocks=%5B").body())
        .contains("invalid_blocks_format");
  }

  @Test
  void tooManyMessagesAreHttp429WithRetryAfter() throws Exception {
    running.api("chat.postMessage", Sent.message("One"));

    HttpResponse<String> answer =
        authed("chat.postMessage", "application/json", Sent.message("Two").toString());

    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.headers().firstValue("Retry-After")).contains("1");
    assertThat(answer.body()).contains("ratelimited");
  }

  private HttpResponse<String> authed(String method, String type, String body) throws Exception {
    return RunningSandbox.send(
        call(method, type, body).header("Authorization", "Bearer xoxb-test").build());
  }

  private HttpRequest.Builder call(String method, String type, String body) {
    return HttpRequest.newBuilder(running.served.at("/sandbox/api/" + method))
        .header("Content-Type", type)
        .POST(BodyPublishers.ofString(body));
  }
}
