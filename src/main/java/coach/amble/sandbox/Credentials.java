package coach.amble.sandbox;

import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * What the bot and the sandbox share.
 *
 * @param botToken the bearer token of the Web API, starts with {@code xoxb-}
 * @param signingSecret the key of the request signatures, 32 hex digits or more
 */
public record Credentials(String botToken, String signingSecret) {

  /** Fresh ones, from a secure source. */
  public static Credentials random() {
    return new Credentials("xoxb-sandbox-" + hex(24), hex(32));
  }

  private static String hex(int bytes) {
    byte[] some = new byte[bytes];
    new SecureRandom().nextBytes(some);
    return HexFormat.of().formatHex(some);
  }

  /** Without the secrets: this may end up in a log. */
  @Override
  public String toString() {
    return "Credentials[hidden]";
  }
}
