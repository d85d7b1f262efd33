package coach.amble.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestSignatureTest {
  /** The example of docs.slack.dev/authentication/verifying-requests-from-slack. */
  private static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";

  private static final String TIMESTAMP = "1531420618";
  private static final Instant SIGNED_AT = Instant.ofEpochSecond(1531420618);
  private static final byte[] BODY =
      bytes(
          "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow"
              + "&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner"
              + "&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com"
              + "%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN"
              + "&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c");
  private static final String SIGNATURE =
      "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503";

  private final RequestSignature signature = new RequestSignature(SECRET);

  @Test
  void slacksOwnExampleIsValid() {
    assertThat(signature.sign(TIMESTAMP, BODY)).isEqualTo(SIGNATURE);
    assertThat(signature.isValid(TIMESTAMP, SIGNATURE, BODY, SIGNED_AT)).isTrue();
  }

  @ParameterizedTest(name = "{0} s after signing: {1}")
  @CsvSource({
    "-100000, false",
    "-301, false",
    "-300, true",
    "0, true",
    "300, true",
    "301, false",
    "100000, false"
  })
  void theWindowIsFiveMinutesInEitherDirection(long secondsLater, boolean valid) {
    assertThat(signature.isValid(TIMESTAMP, SIGNATURE, BODY, SIGNED_AT.plusSeconds(secondsLater)))
        .isEqualTo(valid);
  }

  @Test
  void anInstantPastTheWindowIsOutside() {
    assertThat(
            signature.isValid(TIMESTAMP, SIGNATURE, BODY, SIGNED_AT.plusSeconds(300).plusNanos(1)))
        .isFalse();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "---",
        "v0=",
        "v0",
        "a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503",
        "v1=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503",
        "V0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503",
        "v0=A2114D57B48EAC39B9AD189DD8316235A7B4A8D21A10BD27519666489C69B503",
        "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b50",
        "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b5033",
        "v0=b2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503",
        " v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503",
        "v0=ä"
      })
  void anyOtherSignatureIsRefused(@Nullable String other) {
    assertThat(signature.isValid(TIMESTAMP, other, BODY, SIGNED_AT)).isFalse();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        " 1531420618",
        "1531420618 ",
        "1531420619",
        "-1531420618",
        "1531420618.0",
        "0x5B47C4CA",
        "١٥٣١٤٢٠٦١٨",
        "999999999999",
        "now"
      })
  void anyOtherTimestampIsRefused(@Nullable String other) {
    assertThat(signature.isValid(other, SIGNATURE, BODY, SIGNED_AT)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1531420618.0", " 1531420618", "+1531420618", "999999999999", "soon"})
  void aTimestampThatIsNoNumberIsRefusedEvenIfSigned(String odd) {
    assertThat(signature.isValid(odd, signature.sign(odd, BODY), BODY, SIGNED_AT)).isFalse();
  }

  @Test
  void aTimestampFarAwayIsRefusedEvenIfSigned() {
    String far = "99999999999";

    assertThat(signature.isValid(far, signature.sign(far, BODY), BODY, SIGNED_AT)).isFalse();
  }

  @Test
  void anotherSecretIsRefusedAlsoIfOnlyItsCaseDiffers() {
    assertThat(signedWith("8f742231b10e8888abcd99yyyzzz85a6")).isFalse();
    assertThat(signedWith(SECRET.toUpperCase(Locale.ROOT))).isFalse();
    assertThat(signedWith(SECRET + " ")).isFalse();
  }

  private boolean signedWith(String secret) {
    String other = new RequestSignature(secret).sign(TIMESTAMP, BODY);
    return signature.isValid(TIMESTAMP, other, BODY, SIGNED_AT);
  }

  @Test
  void everyByteOfTheBodyCounts() {
    for (int at = 0; at < BODY.length; at++) {
      byte[] changed = BODY.clone();
      changed[at] ^= 1;

      assertThat(signature.isValid(TIMESTAMP, SIGNATURE, changed, SIGNED_AT))
          .as("byte %d", at)
          .isFalse();
    }
  }

  @Test
  void bodiesThatAreNoTextAreSignedAsTheyAre() {
    byte[] one = {(byte) 0xff, (byte) 0xfe, 0, '\r', '\n'};
    byte[] other = {(byte) 0xfe, (byte) 0xff, 0, '\r', '\n'};
    String signed = signature.sign(TIMESTAMP, one);

    assertThat(signature.isValid(TIMESTAMP, signed, one, SIGNED_AT)).isTrue();
    assertThat(signature.isValid(TIMESTAMP, signed, other, SIGNED_AT)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n"})
  void aBlankSecretIsNoSecret(String blank) {
    assertThatIllegalArgumentException().isThrownBy(() -> new RequestSignature(blank));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
