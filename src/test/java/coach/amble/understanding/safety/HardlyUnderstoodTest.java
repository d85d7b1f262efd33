package coach.amble.understanding.safety;

import static org.assertj.core.api.Assertions.assertThat;

import coach.amble.understanding.safety.Safety.Note;
import coach.amble.understanding.safety.Safety.Urgent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No alarm without understanding: other languages, made-up words, a single word. */
class HardlyUnderstoodTest {
  private final SafetyScreen screen = new SafetyScreen();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u043d\u0435 \u0441\u0435\u0433\u043e\u0434\u043d\u044f",
        "\u0434\u0435\u0441\u044f\u0442\u044c \u043c\u0438\u043d\u0443\u0442",
        "\u4eca\u5929\u4e0d\u884c",
        "\u05dc\u05d0 \u05d4\u05d9\u05d5\u05dd",
        "morgen vielleicht",
        "heute nicht, morgen wieder",
        "ich habe r\u00fcckenschmerzen heute",
        "je suis fatigu\u00e9 aujourd'hui",
        "mi duele la espalda",
        "dzi\u015b nie dam rady",
        "back tuesday",
        "qwxz plkj",
        "Kowalski Nowak",
        "numb, ale jutro wracam do pracy",
      })
  void whatIsMostlyUnknownIsNotUrgent(String message) {
    assertThat(screen.screen(message)).isNotInstanceOf(Urgent.class);
  }

  @ParameterizedTest
  @CsvSource({
    "fainted, CHEST",
    "breathless, CHEST",
    "incontinence, BLADDER_BOWEL",
    "incontinance, BLADDER_BOWEL",
    "fever, FEVER",
  })
  void aSingleWordThatIsSureIsUrgent(String word, RedFlag flag) {
    assertThat(screen.screen(word)).isEqualTo(new Urgent(flag));
  }

  @ParameterizedTest
  @CsvSource({"numb, CAUDA_EQUINA", "dizzy, CHEST", "cancer, CANCER"})
  void aSingleWordThatMayMeanAnythingIsWorthANote(String word, RedFlag flag) {
    assertThat(screen.screen(word)).isEqualTo(new Note(flag));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tuesday", "back", "chest", "ok", "15", "qwxz", "\u043d\u0435\u0442"})
  void otherSingleWordsSayNothing(String word) {
    assertThat(screen.screen(word)).isEqualTo(new Safety.None());
  }
}
