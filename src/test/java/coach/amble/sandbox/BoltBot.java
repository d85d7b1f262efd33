package coach.amble.sandbox;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A Bolt app where Amble's gateway stands, signatures checked by Bolt. */
final class BoltBot extends HttpServlet {
  private static final long serialVersionUID = 1;
  private final transient App app;

  BoltBot(App app) {
    this.app = app;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String body = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Request<?> parsed =
        new SlackRequestParser(app.config())
            .parse(
                SlackRequestParser.HttpRequest.builder()
                    .requestUri(request.getRequestURI())
                    .queryString(Map.of())
                    .requestBody(body)
                    .headers(new RequestHeaders(headers(request)))
                    .remoteAddress("127.0.0.1")
                    .build());
    write(run(parsed), response);
  }

  private Response run(Request<?> request) throws IOException {
    try {
      return app.run(request);
    } catch (Exception e) {
      throw new IOException(e);
    }
  }

  private static void write(Response answer, HttpServletResponse response) throws IOException {
    response.setStatus(answer.getStatusCode());
    if (answer.getBody() != null) {
      response.setContentType(answer.getContentType());
      response.getOutputStream().write(answer.getBody().getBytes(StandardCharsets.UTF_8));
    }
  }

  private static Map<String, List<String>> headers(HttpServletRequest request) {
    Map<String, List<String>> headers = new HashMap<>();
    Collections.list(request.getHeaderNames())
        .forEach(name -> headers.put(name, Collections.list(request.getHeaders(name))));
    return headers;
  }
}
