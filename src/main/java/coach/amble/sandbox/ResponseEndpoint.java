package coach.amble.sandbox;

import com.google.gson.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Response URLs: late answers to commands and presses, no token needed. */
final class ResponseEndpoint {
  private static final int MOST_BYTES = 1 << 20;
  private static final Set<String> DEAD = Set.of("used_url", "expired_url");
  private final Responses responses;

  ResponseEndpoint(Responses responses) {
    this.responses = responses;
  }

  void handle(String id, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      responses.post(id, content(request));
      Bodies.json(response, 200, Json.object("ok", true));
    } catch (Refusal refusal) {
      int status = DEAD.contains(refusal.error()) ? 404 : 400;
      Bodies.json(response, status, WebApi.refused(refusal));
    }
  }

  private static JsonObject content(HttpServletRequest request) throws IOException {
    if (!request.getMethod().equals("POST")) {
      throw new Refusal("invalid_post_type");
    }
    return Bodies.read(request, MOST_BYTES)
        .flatMap(Json::parseObject)
        .orElseThrow(() -> new Refusal("invalid_payload"));
  }
}
