package coach.amble.team;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeamTest {
  @ParameterizedTest
  @ValueSource(strings = {"Support", "Night Owls", "7", "\uD83E\uDD89", "\u0645\u0634\u0627\u0629"})
  void aNameCanBeSeen(String name) {
    assertThat(Team.isName(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\u200b\u200d", "\u00a0", "a\nb", "\u0000"})
  void whatCannotBeSeenIsNoName(String name) {
    assertThat(Team.isName(name)).isFalse();
    assertThat(Team.isName("x".repeat(61))).isFalse();
  }
}
