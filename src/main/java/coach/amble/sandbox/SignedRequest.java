package coach.amble.sandbox;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A request to the bot's gateway with Slack's signature.
 *
 * @param headers all headers but those that the HTTP client sets itself
 * @param body exactly the text that was signed
 */
public record SignedRequest(Map<String, String> headers, String body) {

  /** A copy with one more header, e.g. {@code X-Slack-Retry-Num}. */
  public SignedRequest with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new SignedRequest(Map.copyOf(more), body);
  }

  /** The same request for {@link java.net.http.HttpClient}. */
  public HttpRequest toHttp(URI gateway, Duration timeout) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(gateway).timeout(timeout).POST(BodyPublishers.ofString(body));
    headers.forEach(request::setHeader);
    return request.build();
  }

  /** Never the body: it holds what people wrote. */
  @Override
  public String toString() {
    return "SignedRequest[" + body.length() + " characters]";
  }
}
