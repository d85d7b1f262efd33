package coach.amble.understanding.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import coach.amble.understanding.safety.Safety.Urgent;
import coach.amble.understanding.text.PlainText;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafetyScreenHostileInputTest {
  private static final Duration BOUND = Duration.ofSeconds(10);
  private static final SafetyScreen SCREEN = new SafetyScreen();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I can\u2019t pee",
        "I can\u02bct p\u200be\u200be",
        "\uff49 \uff43\uff41\uff4e\uff54 \uff50\uff45\uff45",
        "i c\u0007an't p\u00ade\u0000e",
        "<b>I can't</b> pee <script>alert(1)</script>",
        "<@U024BE7LH> i can&#39;t pee :cry:",
        "I CAN'T PEE!!!",
        "i caaaan't peeeee",
        "*can't* _pee_",
        "\ud800 i can't pee \udfff",
      })
  void dressIsSeenThrough(String message) {
    assertThat(SCREEN.screen(message)).isEqualTo(new Urgent(RedFlag.BLADDER_BOWEL));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "numb groin, ",
        "no ",
        "no, ",
        "cant ",
        "a ",
        "<a",
        "&amp;",
        ":a",
        "'",
        "\ud800",
        "feaver numbnes blader ",
        "night pain wakes ",
        "lost lost lost feeling ",
        "my mum has years ago gone now ",
        "39.5 ",
        "\u0301",
      })
  void fortyThousandCharactersTakeBoundedTime(String piece) {
    String text = piece.repeat(PlainText.LONGEST / piece.length() + 1);

    assertTimeout(BOUND, () -> SCREEN.screen(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", "?", "''''", "1.", "...", "\u0000", "<", "&", "::"})
  void nothingSaidIsNone(String message) {
    assertThat(SCREEN.screen(message)).isEqualTo(new Safety.None());
  }

  @Test
  void noiseNeverThrows() {
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      String noise =
          random
              .ints(200, 0, 0x10000)
              .collect(StringBuilder::new, (s, c) -> s.append((char) c), StringBuilder::append)
              .toString();
      assertThatNoException().isThrownBy(() -> SCREEN.screen(noise));
    }
  }

  @Test
  void theSameMessageAlwaysMeansTheSame() {
    SafetyScreen other = new SafetyScreen();
    for (var message : LabelledMessages.training("urgent.tsv").messages()) {
      assertThat(other.screen(message.text())).isEqualTo(SCREEN.screen(message.text()));
    }
  }
}
