package coach.amble.understanding.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PausesTest {
  static Stream<Arguments> rows() {
    return Table.rows("pauses.tsv");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void fromWhenToWhen(String expected, String text) {
    Span span = Figures.in(text, Table.MONDAY).pause();

    assertThat(
            switch (span) {
              case Span.Days days -> days.first() + ".." + days.last();
              case Span.Until until -> until.end().toString();
              case AskBack ask -> ask.reason().name();
              case Untold untold -> "-";
            })
        .isEqualTo(expected);
  }
}
