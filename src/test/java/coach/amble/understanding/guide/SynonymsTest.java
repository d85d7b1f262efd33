package coach.amble.understanding.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SynonymsTest {
  @Test
  void aWordMayBelongToTwoFamiliesTheFirstBeingItsMainOne() {
    var synonyms = Synonyms.parse(List.of("leg: legs foot", "footstep: foot heels"));

    assertThat(synonyms.of("foot")).containsExactly("leg", "footstep");
    assertThat(synonyms.of("heel")).containsExactly("footstep");
    assertThat(synonyms.of("arm")).isEmpty();
  }

  @Test
  void aLineWithoutANameIsRefused() {
    assertThatThrownBy(() -> Synonyms.parse(List.of("walk stroll")))
        .isInstanceOf(BrokenGuide.class)
        .hasMessageContaining("synonyms.txt")
        .hasMessageContaining("walk stroll");
  }
}
