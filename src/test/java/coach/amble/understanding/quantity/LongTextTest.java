package coach.amble.understanding.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Twice the text takes twice the looks at it. */
class LongTextTest {
  private static final int TIMES = 2_000;
  private static final double LINEAR = 2.2;

  static Stream<String> texts() {
    return Stream.of(
        "10 ",
        "1",
        "a'",
        "12.",
        "1,",
        "1 000 ",
        "walked 10 and 5 then ",
        "friday 10, ",
        "yesterday ",
        "until the of on ",
        "not ",
        "10-",
        "back ",
        "each ",
        "a 4 and ",
        ":a",
        "@",
        "https://",
        "<",
        "22 dec - ",
        "5+",
        "at 3 ",
        "the the ",
        "half ",
        "will go for ");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void piecesAreLookedAtInLinearTime(String text) {
    assertThat(looks(text.repeat(2 * TIMES)))
        .isLessThanOrEqualTo((long) (LINEAR * looks(text.repeat(TIMES))) + TIMES);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void lettersAreLookedAtInLinearTime(String text) {
    assertThat(letters(text.repeat(2 * TIMES)))
        .isLessThanOrEqualTo((long) (LINEAR * letters(text.repeat(TIMES))) + TIMES);
  }

  private static long looks(String text) {
    Line read = Reading.of(text, Table.MONDAY);
    Counting pieces = new Counting(read.pieces());
    Line line = new Line(text, pieces);
    List<Consumer<Line>> all =
        List.of(
            it -> it.rewritten(new NumberWords()),
            it -> it.rewritten(new ClockTimes()),
            it -> it.rewritten(new HourParts()),
            it -> it.rewritten(new Measures()),
            it -> it.rewritten(new Ranges()),
            it -> it.rewritten(new Multiples()),
            it -> it.rewritten(new Counted()),
            it -> Figures.of(it, Table.MONDAY).walks(Table.SUGGESTED),
            it -> Figures.of(it, Table.MONDAY).pause(),
            it -> Figures.of(it, Table.MONDAY).snooze(),
            it -> Figures.of(it, Table.MONDAY).pain(),
            it -> Figures.of(it, Table.MONDAY).painBeside());
    all.forEach(each -> each.accept(line));
    return pieces.looks;
  }

  private static long letters(String text) {
    long[] looks = new long[1];
    Matcher matcher = Scan.PIECE.matcher(new Letters(text, looks));
    while (matcher.find()) {
      assertThat(matcher.end()).isGreaterThan(matcher.start());
    }
    return looks[0];
  }

  private static final class Counting extends AbstractList<Piece> {
    private final List<Piece> pieces;
    private long looks;

    private Counting(List<Piece> pieces) {
      this.pieces = pieces;
    }

    @Override
    public Piece get(int place) {
      looks++;
      return pieces.get(place);
    }

    @Override
    public int size() {
      return pieces.size();
    }
  }

  private record Letters(String text, long[] looks) implements CharSequence {
    @Override
    public char charAt(int place) {
      looks[0]++;
      return text.charAt(place);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
