package coach.amble.understanding.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTest {
  private static final PhraseReader READER =
      new PhraseReader(Map.of("lost", List.of("lost", "losing"), "not", List.of("not", "never")));
  private static final Set<String> FILLERS = Set.of("the", "my", "all");

  private static List<Mention> find(String phrase, String text) {
    return new PhraseFinder(List.of(READER.read("x", phrase)), FILLERS)
        .find(WordSplitter.split(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          lost feeling        | lost feeling               | 2
          lost feeling        | lost all my feeling        | 4
          lost feeling        | lost all all my my feeling | 0
          lost feeling        | lost some feeling          | 0
          lost ~ feeling      | lost some more feeling     | 4
          lost ~ feeling      | lost some more of feeling  | 0
          lost ~ ~ feeling    | lost some more of feeling  | 5
          lost feeling        | lost, feeling              | 0
          lost ~ feeling      | lost, feeling              | 2
          lost ~ feeling      | lost. feeling              | 0
          lost/no feeling     | no feeling                 | 2
          @lost feeling       | losing feeling             | 2
          @not/hardly feeling | never feeling              | 2
          feel*               | feelings                   | 1
          feel*               | feet                       | 0
          #n kg               | ten kg                     | 2
          #n kg               | 8 kg                       | 2
          since #year         | since 1999                 | 2
          since #year         | since 1066                 | 0
          #fever              | 38.5                       | 1
          #fever              | 36.6                       | 0
          """)
  void isFoundOverSoManyWords(String phrase, String text, int words) {
    assertThat(find(phrase, text).stream().mapToInt(Mention::length).sum()).isEqualTo(words);
  }

  @Test
  void everyPlaceIsFound() {
    assertThat(find("feeling", "no feeling, no feeling"))
        .containsExactly(new Mention("x", 1, 2), new Mention("x", 3, 4));
  }

  @Test
  void anUnknownWordClassIsRefused() {
    assertThatThrownBy(() -> READER.read("x", "@nobody"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("@nobody");
  }

  @ParameterizedTest
  @ValueSource(strings = {"~", "~ ~"})
  void aPhraseWithoutWordsIsRefused(String phrase) {
    assertThatThrownBy(() -> READER.read("pain", phrase))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("pain");
  }
}
