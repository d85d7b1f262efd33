package coach.amble.understanding.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FiguresTest {
  static Stream<Arguments> rows() {
    return Table.rows("figures.tsv");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void figuresAndTheirUnits(String expected, String text) {
    assertThat(
            Figures.in(text, Table.MONDAY).all().stream()
                .map(FiguresTest::shown)
                .collect(Collectors.joining("; ")))
        .isEqualTo(expected);
  }

  @Test
  void aFigureKnowsItsPlaceAndItsNeighbours() {
    String text = "Walked ١٥ minutes, back 4/10";
    List<Figure> figures = Figures.in(text, Table.MONDAY).all();

    assertThat(figures)
        .extracting(it -> text.substring(it.start(), it.end()))
        .containsExactly("١٥ minutes", "4/10");
    assertThat(figures.getFirst().before()).containsExactly("walked");
    assertThat(figures.getFirst().after()).containsExactly(",", "back", "#score");
    assertThat(figures.get(1).before()).containsExactly("back", ",", "#minutes", "walked");
  }

  @Test
  void aRangeKeepsItsEnds() {
    Figure figure = Figures.in("10-15 min", Table.MONDAY).all().getFirst();

    assertThat(List.of(figure.low(), figure.high(), figure.value(), figure.minutes()))
        .containsExactly(10.0, 15.0, 12.5, 12.5);
  }

  private static String shown(Figure figure) {
    String why = figure.notWalked() == null ? "-" : figure.notWalked().name();
    DecimalFormat plain = new DecimalFormat("0.###", DecimalFormatSymbols.getInstance(Locale.ROOT));
    return figure.unit() + " " + plain.format(figure.value()) + " " + why;
  }
}
