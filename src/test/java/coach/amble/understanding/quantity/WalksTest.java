package coach.amble.understanding.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import coach.amble.understanding.quantity.Walk.Note;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WalksTest {
  private static final Set<Note> SHOWN = Set.of(Note.RANGE, Note.SAME_AS_YESTERDAY);

  static Stream<Arguments> rows() {
    return Table.rows("walks.tsv");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void whatWasWalked(String expected, String text) {
    assertThat(shown(Figures.in(text, Table.MONDAY).walks(Table.SUGGESTED))).isEqualTo(expected);
  }

  @Test
  void aCorrectionARoundedFigureAndASuggestedOneAreSaid() {
    assertThat(only("20, sorry, 15").notes()).containsExactly(Note.CORRECTED);
    assertThat(only("7,5 min").notes()).containsExactly(Note.ROUNDED);
    assertThat(only("half of it").notes()).containsExactly(Note.AS_SUGGESTED);
    assertThat(only("10 on friday").notes()).containsExactly(Note.DAY_TOLD);
  }

  @Test
  void withoutASuggestionHalfOfItIsUntold() {
    assertThat(Figures.in("did half of it", Table.MONDAY).walks(null))
        .isEqualTo(new Walks.Told(List.of(new Walk(null, Table.MONDAY.today(), Set.of()))));
  }

  @Test
  void whereTheMonthComesFirstADateIsReadThatWay() {
    Now american = new Now(LocalDateTime.of(2026, 11, 23, 14, 0), true);

    assertThat(Figures.in("20 on 11/5", american).walks(null))
        .isEqualTo(told(20, LocalDate.of(2026, 11, 5)));
    assertThat(Figures.in("20 on 5/11", Table.MONDAY).walks(null))
        .isEqualTo(told(20, LocalDate.of(2026, 11, 5)));
    assertThat(Figures.in("20 on 11.05.2026", american).walks(null))
        .isEqualTo(told(20, LocalDate.of(2026, 11, 5)));
  }

  @Test
  void whoKnowsBetterMaySayWhichFiguresWereWalked() {
    assertThat(Figures.in("12 and 5", Table.MONDAY).walks(null, figure -> figure.value() == 5))
        .isEqualTo(new Walks.Told(List.of(new Walk(5, Table.MONDAY.today(), Set.of()))));
  }

  private static Walks told(int minutes, LocalDate day) {
    return new Walks.Told(List.of(new Walk(minutes, day, Set.of(Note.DAY_TOLD))));
  }

  private static Walk only(String text) {
    return ((Walks.Told) Figures.in(text, Table.MONDAY).walks(Table.SUGGESTED)).walks().getFirst();
  }

  private static String shown(Walks walks) {
    return switch (walks) {
      case AskBack ask -> ask.reason().name();
      case Walks.Told told ->
          told.walks().stream().map(WalksTest::shown).collect(Collectors.joining(", "));
    };
  }

  private static String shown(Walk walk) {
    String minutes = walk.minutes() == null ? "-" : walk.minutes().toString();
    String day = walk.day().equals(Table.MONDAY.today()) ? "" : " @" + walk.day();
    return walk.notes().stream()
        .filter(SHOWN::contains)
        .map(note -> " " + note)
        .collect(Collectors.joining("", minutes + day, ""));
  }
}
