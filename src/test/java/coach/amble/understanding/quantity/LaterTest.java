package coach.amble.understanding.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LaterTest {
  static Stream<Arguments> rows() {
    return Table.rows("later.tsv");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void whenToAskAgain(String expected, String text) {
    Later later = Figures.in(text, Table.MONDAY).snooze();

    assertThat(
            switch (later) {
              case Later.At at -> at.time().toLocalTime().toString();
              case AskBack ask -> ask.reason().name();
              case Untold untold -> "-";
            })
        .isEqualTo(expected);
  }

  @Test
  void nobodyIsAskedAtNight() {
    Now evening = Now.at(LocalDateTime.of(2026, 11, 23, 21, 30));

    assertThat(Figures.in("in 20", evening).snooze())
        .isEqualTo(new Later.At(LocalDateTime.of(2026, 11, 23, 21, 50)));
    assertThat(Figures.in("in an hour", evening).snooze())
        .isEqualTo(new AskBack(AskBack.Reason.NIGHT));
    assertThat(Figures.in("at 8", evening).snooze()).isEqualTo(new AskBack(AskBack.Reason.NIGHT));
  }

  @Test
  void anHourOfTheClockIsTheNextOne() {
    Now morning = Now.at(LocalDateTime.of(2026, 11, 23, 9, 0));

    assertThat(Figures.in("at 10", morning).snooze())
        .isEqualTo(new Later.At(LocalDateTime.of(2026, 11, 23, 10, 0)));
    assertThat(Figures.in("at 3", morning).snooze())
        .isEqualTo(new Later.At(LocalDateTime.of(2026, 11, 23, 15, 0)));
  }
}
