package coach.amble.slack;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Slack's v0 request signature: HMAC-SHA256 over the raw bytes of the body and a timestamp. */
public final class RequestSignature {
  /** A request is refused if its timestamp is further from now than this, in either direction. */
  static final Duration WINDOW = Duration.ofMinutes(5);

  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  /**
   * @throws IllegalArgumentException if the secret is blank
   */
  public RequestSignature(String signingSecret) {
    if (signingSecret.isBlank()) {
      throw new IllegalArgumentException("the signing secret is blank");
    }
    this.key = new SecretKeySpec(signingSecret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
  }

  /** Whether the body was signed with our secret within the window around now. */
  boolean isValid(
      @Nullable String timestamp, @Nullable String signature, byte[] body, Instant now) {
    if (timestamp == null || signature == null || !timestamp.matches("\\d{1,11}")) {
      return false;
    }
    Instant signedAt = Instant.ofEpochSecond(Long.parseLong(timestamp));
    boolean fresh = Duration.between(signedAt, now).abs().compareTo(WINDOW) <= 0;
    byte[] expected = sign(timestamp, body).getBytes(StandardCharsets.UTF_8);
    return MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.UTF_8)) && fresh;
  }

  /** The value of header X-Slack-Signature. */
  String sign(String timestamp, byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update(("v0:" + timestamp + ":").getBytes(StandardCharsets.UTF_8));
      return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
