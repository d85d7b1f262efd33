package coach.amble.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.RequestType;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The gateway: raw bytes, size, signature, and only then Bolt. Whatever comes in, what goes out is
 * neither a server error nor a stack trace, unless the database is away: then 503, so that Slack
 * tries again.
 */
public final class SlackServlet extends HttpServlet {
  private static final Logger log = LoggerFactory.getLogger(SlackServlet.class);
  private static final int LARGEST_BODY = 1 << 20;

  private final transient App app;
  private final transient SlackRequestParser parser;
  private final transient RequestSignature signature;
  private final transient InstantSource clock;

  public SlackServlet(App app, RequestSignature signature, InstantSource clock) {
    this.app = app;
    this.parser = new SlackRequestParser(app.config());
    this.signature = signature;
    this.clock = clock;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
    if (body.length > LARGEST_BODY) {
      response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } else if (!isSigned(request, body)) {
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    } else {
      answer(response, run(request, new String(body, StandardCharsets.UTF_8)));
    }
  }

  private boolean isSigned(HttpServletRequest request, byte[] body) {
    return signature.isValid(
        request.getHeader("X-Slack-Request-Timestamp"),
        request.getHeader("X-Slack-Signature"),
        body,
        clock.instant());
  }

  private Response run(HttpServletRequest request, String body) {
    @Nullable Request<?> parsed = parse(request, body);
    if (parsed == null || !isAddressed(parsed)) {
      log.info("a signed request made no sense");
      return Response.ok();
    }
    try {
      Response response = app.run(parsed);
      return response.getStatusCode() < 400 ? response : Response.ok();
    } catch (JdbiException e) {
      log.error("the database failed a {} request", parsed.getRequestType(), e);
      return Response.error(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    } catch (Exception e) {
      log.error("a {} request failed", parsed.getRequestType(), e);
      return Response.ok();
    }
  }

  /** Whether it says from whom it comes; checks by Slack itself needn't. */
  private static boolean isAddressed(Request<?> request) {
    return switch (request.getRequestType()) {
      case UrlVerification, SSLCheck -> true;
      default ->
          request.getContext().getTeamId() != null
              && (request.getRequestType() == RequestType.Event
                  || request.getContext().getRequestUserId() != null);
    };
  }

  private @Nullable Request<?> parse(HttpServletRequest request, String body) {
    try {
      return parser.parse(
          SlackRequestParser.HttpRequest.builder()
              .requestUri(request.getRequestURI())
              .queryString(Map.of())
              .requestBody(body)
              .headers(headers(request))
              .remoteAddress(request.getRemoteAddr())
              .build());
    } catch (RuntimeException e) {
      return null;
    }
  }

  private static RequestHeaders headers(HttpServletRequest request) {
    Map<String, List<String>> headers = new HashMap<>();
    Collections.list(request.getHeaderNames())
        .forEach(name -> headers.put(name, Collections.list(request.getHeaders(name))));
    return new RequestHeaders(headers);
  }

  private static void answer(HttpServletResponse to, Response from) throws IOException {
    to.setStatus(from.getStatusCode());
    if (from.getBody() != null) {
      to.setContentType(from.getContentType());
      to.getOutputStream().write(from.getBody().getBytes(StandardCharsets.UTF_8));
    }
  }
}
