package coach.amble.understanding.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ScoresTest {
  static Stream<Arguments> rows() {
    return Table.rows("scores.tsv");
  }

  static Stream<Arguments> rowsBeside() {
    return Table.rows("beside.tsv");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void howMuchItHurts(String expected, String text) {
    assertThat(shown(Figures.in(text, Table.MONDAY).pain())).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("rowsBeside")
  void howMuchItHurtsBesideSomethingElse(String expected, String text) {
    assertThat(shown(Figures.in(text, Table.MONDAY).painBeside())).isEqualTo(expected);
  }

  private static String shown(Score score) {
    return switch (score) {
      case Score.Told told -> told.value() + (told.rounded() ? " ~" : "");
      case AskBack ask -> ask.reason().name();
      case Untold untold -> "-";
    };
  }
}
