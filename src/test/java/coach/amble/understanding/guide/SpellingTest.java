package coach.amble.understanding.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SpellingTest {
  private final Spelling spelling =
      new Spelling(
          new TreeMap<>(
              Map.of("walking", 900, "stiffness", 40, "house", 9, "horse", 3, "shoe", 20)));

  @Test
  void slipsArePutRight() {
    assertThat(spelling.repair(List.of("wakling", "walkng", "stifness")))
        .containsExactly("walking", "walking", "stiffness");
  }

  @Test
  void amongEquallyNearWordsTheCommonOneWins() {
    assertThat(spelling.repair(List.of("hoxse"))).containsExactly("house");
  }

  @Test
  void aFormOfAKnownWordStays() {
    assertThat(spelling.repair(List.of("walked"))).containsExactly("walked");
  }

  @Test
  void shortAndFarWordsStay() {
    assertThat(spelling.repair(List.of("shoo", "elephant", "wlknig")))
        .containsExactly("shoo", "elephant", "wlknig");
  }

  @Test
  void theFirstLetterIsTrusted() {
    assertThat(spelling.repair(List.of("talking"))).containsExactly("talking");
  }
}
