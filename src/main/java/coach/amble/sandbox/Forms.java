package coach.amble.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;

/** application/x-www-form-urlencoded, both ways. */
final class Forms {
  private Forms() {}

  static String encode(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
        .collect(joining("&"));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  /**
   * The fields of a body; of a repeated name the last one.
   *
   * @throws IllegalArgumentException if the body is not such a form
   */
  static Map<String, String> decode(String body) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String pair : body.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals >= 0) {
        fields.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
      } else if (!pair.isEmpty()) {
        fields.put(decoded(pair), "");
      }
    }
    return fields;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, UTF_8);
  }
}
