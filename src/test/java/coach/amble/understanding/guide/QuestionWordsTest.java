package coach.amble.understanding.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuestionWordsTest {
  @Test
  void wordsAreLowerCaseWithoutMarksAndAccents() {
    assertThat(QuestionWords.of("Caf\u00e9 walk, DON\u2019T stop!"))
        .containsExactly("cafe", "walk", "dont", "stop");
  }

  @Test
  void numbersStandApartFromUnits() {
    assertThat(QuestionWords.of("10min, wk2 or 15-20?"))
        .containsExactly("10", "min", "wk2", "or", "15", "20");
  }

  @Test
  void mentionsTagsAndEmojiAreNoWordsButLabelsAre() {
    assertThat(QuestionWords.of("<@U12> hi :walking: <b>there</b> <https://x.io|link>"))
        .containsExactly("hi", "there", "link");
  }

  @Test
  void longWordsAndLongMessagesAreCut() {
    assertThat(QuestionWords.of("abcd".repeat(100))).singleElement().asString().hasSize(32);
    assertThat(QuestionWords.of("ab ".repeat(20_000))).hasSize(250);
  }
}
