package coach.amble.understanding.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coach.amble.understanding.text.Phrase;
import org.junit.jupiter.api.Test;

class LexiconTest {
  private static final Lexicon LEXICON = Lexicon.load();

  @Test
  void everyPhraseNamesAConcept() {
    assertThat(LEXICON.phrases())
        .hasSizeGreaterThan(2_000)
        .extracting(Phrase::concept)
        .allSatisfy(name -> assertThat(LEXICON.concept(name).traits()).isNotNull());
  }

  @Test
  void aConceptThatThereIsNotIsRefused() {
    assertThatThrownBy(() -> LEXICON.concept("nobody"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("nobody");
  }

  @Test
  void whatAWordSaysAloneStandsInTheLexicon() {
    assertThat(LEXICON.concept("faint").alone()).isEqualTo(new Safety.Urgent(RedFlag.CHEST));
    assertThat(LEXICON.concept("dizzy").alone()).isEqualTo(new Safety.Note(RedFlag.CHEST));
    assertThat(LEXICON.concept("pain").alone()).isEqualTo(new Safety.None());
  }
}
