package coach.amble.understanding.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordSplitterTest {
  @Test
  void apostrophesVanishAndCommasEndClauses() {
    assertThat(WordSplitter.split("can't, but"))
        .containsExactly(new Word("cant", 0, 0), new Word("but", 1, 0));
  }

  @Test
  void fullStopsEndSentencesButNotWithinNumbers() {
    assertThat(WordSplitter.split("38.5 now. ok"))
        .containsExactly(new Word("38.5", 0, 0), new Word("now", 0, 0), new Word("ok", 1, 1));
  }

  @Test
  void unitsComeOffTheirNumbers() {
    assertThat(WordSplitter.split("5kg b12"))
        .containsExactly(new Word("5", 0, 0), new Word("kg", 0, 0), new Word("b12", 0, 0));
  }

  @Test
  void lettersRepeatAtMostTwice() {
    assertThat(WordSplitter.split("nooooo")).containsExactly(new Word("noo", 0, 0));
  }
}
