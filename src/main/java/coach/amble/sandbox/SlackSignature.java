package coach.amble.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Slack's v0 request signature: HMAC-SHA256 over {@code v0:timestamp:body}. */
final class SlackSignature {
  private static final String ALGORITHM = "HmacSHA256";
  private final SecretKeySpec key;

  SlackSignature(String signingSecret) {
    key = new SecretKeySpec(signingSecret.getBytes(UTF_8), ALGORITHM);
  }

  String of(long timestamp, String body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      byte[] digest = mac.doFinal(("v0:" + timestamp + ":" + body).getBytes(UTF_8));
      return "v0=" + HexFormat.of().formatHex(digest);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
    }
  }
}
