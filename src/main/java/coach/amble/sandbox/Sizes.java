package coach.amble.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonElement;

/** How big a JSON value is on the wire. */
final class Sizes {
  private Sizes() {}

  static int bytes(JsonElement json) {
    return json.toString().getBytes(UTF_8).length;
  }
}
