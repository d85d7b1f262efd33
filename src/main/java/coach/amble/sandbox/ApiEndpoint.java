package coach.amble.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;

/** The Web API over HTTP: body, token, method, answer. */
final class ApiEndpoint {
  private static final int MOST_BYTES = 1 << 20;
  private static final String SCOPES =
      "commands,chat:write,im:write,im:history,users:read,app_mentions:read";
  private static final String BEARER = "Bearer ";
  private final WebApi api;
  private final byte[] token;

  ApiEndpoint(WebApi api, Credentials credentials) {
    this.api = api;
    this.token = credentials.botToken().getBytes(UTF_8);
  }

  void handle(String method, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("x-oauth-scopes", SCOPES);
    try {
      Arguments arguments = arguments(request);
      requireToken(request, arguments);
      Bodies.json(response, 200, api.call(method, arguments));
    } catch (Refusal refusal) {
      Bodies.json(response, 200, WebApi.refused(refusal));
    } catch (TooManyMessages tooMany) {
      response.setHeader("Retry-After", Long.toString(tooMany.seconds()));
      Bodies.json(response, 429, Json.object("ok", false, "error", "ratelimited"));
    }
  }

  private static Arguments arguments(HttpServletRequest request) throws IOException {
    if (!request.getMethod().equals("POST")) {
      throw new Refusal("invalid_post_type");
    }
    String body =
        Bodies.read(request, MOST_BYTES).orElseThrow(() -> new Refusal("request_too_large"));
    return switch (Bodies.mediaType(request)) {
      case "application/x-www-form-urlencoded" -> form(body);
      case "application/json" -> Arguments.of(json(body));
      case "" -> form(body);
      default -> throw new Refusal("invalid_post_type");
    };
  }

  private static Arguments form(String body) {
    try {
      return Arguments.ofForm(Forms.decode(body));
    } catch (IllegalArgumentException e) {
      throw new Refusal("invalid_form_data");
    }
  }

  private static JsonObject json(String body) {
    return Json.parse(body)
        .map(
            json -> {
              if (!json.isJsonObject()) {
                throw new Refusal("json_not_object");
              }
              return json.getAsJsonObject();
            })
        .orElseThrow(() -> new Refusal("invalid_json"));
  }

  private void requireToken(HttpServletRequest request, Arguments arguments) {
    String header = request.getHeader("Authorization");
    String sent =
        header != null && header.startsWith(BEARER)
            ? header.substring(BEARER.length())
            : arguments.need("token", "not_authed");
    if (!MessageDigest.isEqual(sent.getBytes(UTF_8), token)) {
      throw new Refusal("invalid_auth");
    }
  }
}
