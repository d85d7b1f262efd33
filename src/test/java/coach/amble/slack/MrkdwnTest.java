package coach.amble.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MrkdwnTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          walk & talk                 => walk &amp; talk
          <!channel>                  => &lt;!channel&gt;
          <https://evil.example|here> => &lt;https://evil.example|here&gt;
          a &lt; b                    => a &amp;lt; b
          &amp;                       => &amp;amp;
          done 10                     => done 10
          """)
  void escapesAmpersandAndAngleBracketsOnce(String text, String escaped) {
    assertThat(Mrkdwn.escape(text)).isEqualTo(escaped);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<@U0ANNA> & co.",
        "&lt;",
        "&amp;lt;",
        "&amp;amp;amp;",
        "a<b>c&d;e",
        "1 > 0 < 2",
        "&#39;",
        ""
      })
  void unescapingGivesBackWhatWasTyped(String typed) {
    assertThat(Mrkdwn.unescape(Mrkdwn.escape(typed))).isEqualTo(typed);
  }

  static Stream<Arguments> disguises() {
    return Stream.of(
        Arguments.of("null and bell", "a\u0000b\u0007c", "abc"),
        Arguments.of("delete and next line", "a\u007fb\u0085c", "abc"),
        Arguments.of("override to the left", "abc\u202egnp.exe", "abcgnp.exe"),
        Arguments.of("isolates", "\u2066abc\u2069\u2067", "abc"),
        Arguments.of("marks of direction", "\u200eabc\u200f\u061c", "abc"),
        Arguments.of("zero width space and byte order mark", "a\u200bb\ufeffc", "abc"),
        Arguments.of("soft hyphen", "Sup\u00adport", "Support"),
        Arguments.of("tags beyond the BMP", "abc\udb40\udc41\udb40\udc7f", "abc"),
        Arguments.of("a lone high surrogate", "a\ud83db", "ab"),
        Arguments.of("a lone low surrogate", "a\udeb6b", "ab"),
        Arguments.of("surrogates the wrong way round", "a\udeb6\ud83db", "ab"),
        Arguments.of("a high surrogate at the end", "a\ud83d", "a"),
        Arguments.of("a high surrogate before a pair", "a\ud83d\ud83d\udeb6b", "a\ud83d\udeb6b"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("disguises")
  void charactersThatCouldDisguiseTheTextGo(String name, String text, String left) {
    assertThat(Mrkdwn.escape(text)).as(name).isEqualTo(left);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "two\nlines",
        "🚶",
        "🚶🚶🏽",
        "👩\u200d⚕️",
        "नमस्ते",
        "مرحبا",
        "Größe, naïve, Łódź",
        "👨\u200d👩\u200d👧"
      })
  void whatPeopleWriteStays(String text) {
    assertThat(Mrkdwn.escape(text)).isEqualTo(text);
  }

  @Test
  void aDisguisedMentionIsStillEscaped() {
    assertThat(Mrkdwn.escape("<\u202e!here>")).isEqualTo("&lt;!here&gt;");
  }
}
