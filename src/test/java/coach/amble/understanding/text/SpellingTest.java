package coach.amble.understanding.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  private static final Map<String, Integer> USES =
      Map.of(
          "walking",
          900,
          "stiffness",
          40,
          "house",
          9,
          "horse",
          3,
          "shoe",
          20,
          "chest",
          5,
          "numb",
          5,
          "number",
          5);

  private final Spelling spelling =
      new Spelling(
          USES, word -> USES.containsKey(word) || Set.of("walled", "horde").contains(word));

  private String repaired(String word) {
    return spelling.repair(List.of(word)).getFirst();
  }

  @ParameterizedTest
  @CsvSource({
    "wakling, walking",
    "walkng, walking",
    "wallking, walking",
    "stifness, stiffness",
    "chset, chest",
    "nubm, numb",
    "nummb, numb",
  })
  void slipsArePutRight(String typed, String meant) {
    assertThat(repaired(typed)).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({
    "talking, its first letter is another",
    "shoo, it has four letters and other ones",
    "wlknig, it is two slips away and short",
    "elephant, it is near to nothing",
    "horde, it is known",
    "wa, it is too short",
    "10000, it is a number",
    "numberednumberednumber, it is too long",
  })
  void othersStay(String word, String why) {
    assertThat(repaired(word)).as(why).isEqualTo(word);
  }

  @Test
  void amongEquallyNearWordsTheCommonOneWins() {
    assertThat(repaired("hoxse")).isEqualTo("house");
  }

  @Test
  void amongEquallyCommonWordsTheLongerOneWins() {
    Spelling even = new Spelling(Map.of("chests", 1, "chest", 1, "chess", 1), word -> false);

    assertThat(even.repair(List.of("chesst"))).containsExactly("chests");
  }

  @Test
  void wordsKeepTheirOrder() {
    assertThat(spelling.repair(List.of("my", "chset", "is", "nubm", "chset")))
        .containsExactly("my", "chest", "is", "numb", "chest");
  }
}
