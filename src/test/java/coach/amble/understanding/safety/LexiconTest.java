package coach.amble.understanding.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LexiconTest {
  private static final Lexicon LEXICON = Lexicon.load(SafetyScreen.FILES);

  @Test
  void everyConceptOfASignStandsInTheLexicon() {
    assertThat(SafetyScreen.SIGNS)
        .flatExtracting(sign -> sign.concepts().toList())
        .allMatch(LEXICON::has);
  }

  @Test
  void everyRedFlagHasAnUrgentSign() {
    assertThat(SafetyScreen.SIGNS)
        .filteredOn(sign -> sign.level().urgent())
        .extracting(sign -> sign.level().flag())
        .contains(RedFlag.values());
  }

  @Test
  void signsHaveNamesOfTheirOwn() {
    assertThat(SafetyScreen.SIGNS).extracting(Sign::name).doesNotHaveDuplicates();
  }

  @Test
  void aPhraseReachesOverFillersAndGapsButNotIntoTheNextClause() {
    Phrase phrase = new PhraseReader(Map.of()).read("x", "lost ~ feeling");
    Phrase close = new PhraseReader(Map.of()).read("x", "lost feeling");
    List<Word> words = WordSplitter.split("lost all of it, feeling");

    assertThat(phrase.end(words, 0, LEXICON.words("filler"))).isEqualTo(5);
    assertThat(close.end(words, 0, LEXICON.words("filler"))).isEqualTo(Phrase.NO_MATCH);
  }

  @Test
  void anUnknownWordClassIsRefused() {
    assertThatThrownBy(() -> new PhraseReader(Map.of()).read("x", "@nobody"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("@nobody");
  }
}
