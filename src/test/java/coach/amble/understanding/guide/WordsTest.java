package coach.amble.understanding.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void wordsAreLowerCaseWithoutMarksAndAccents() {
    assertThat(Words.of("Caf\u00e9 walk, DON\u2019T stop!"))
        .containsExactly("cafe", "walk", "dont", "stop");
  }

  @Test
  void numbersStandApartFromLetters() {
    assertThat(Words.of("10min, wk2 or 15-20?"))
        .containsExactly("10", "min", "wk", "2", "or", "15", "20");
  }

  @Test
  void mentionsLinksTagsAndEmojiAreNoWords() {
    assertThat(Words.of("<@U12> hi :walking: <b>there</b> <https://x.io|link>"))
        .containsExactly("hi", "there");
  }

  @Test
  void sentencesEndAtMarksAndLines() {
    assertThat(Words.sentences("One two. Three?\nFour - five")).hasSize(4);
  }

  @Test
  void aNumberWithAPointIsNotTheEndOfASentence() {
    assertThat(Words.sentences("1.5 times the load")).hasSize(1);
  }

  @Test
  void longWordsAndLongMessagesAreCut() {
    assertThat(Words.of("a".repeat(100))).singleElement().asString().hasSize(32);
    assertThat(Words.of("ab ".repeat(20_000))).hasSize(250);
  }
}
