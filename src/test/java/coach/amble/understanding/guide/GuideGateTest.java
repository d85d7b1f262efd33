package coach.amble.understanding.guide;

import static org.assertj.core.api.Assertions.assertThat;

import coach.amble.testing.KnownTexts;
import coach.amble.understanding.guide.Answer.Given;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * Floors under how the guide answers strangers. Nothing learns from these rows, and nobody reads
 * them to tune: a failure tells shares, never rows.
 */
class GuideGateTest {
  private static final Guide GUIDE = Guide.open();
  private static final List<Row> ROWS = rows();
  private static final Predicate<Row> ASKED = row -> !row.label.equals("outside");

  private record Row(String label, String message) {}

  @Test
  void questionsGetTheirTopic() {
    assertThat(share("right topic first", ASKED, row -> place(row) == 0))
        .isGreaterThanOrEqualTo(.98);
    assertThat(share("right topic among three", ASKED, row -> place(row) < 3))
        .isGreaterThanOrEqualTo(.985);
    assertThat(share("answered right", ASKED, row -> answer(row).equals(row.label)))
        .isGreaterThanOrEqualTo(.98);
    assertThat(share("answered wrong", ASKED, row -> !List.of(row.label, "").contains(answer(row))))
        .isLessThanOrEqualTo(.02);
  }

  @Test
  void whatIsOutsideTheGuideIsNotAnswered() {
    assertThat(share("outside, not answered", ASKED.negate(), row -> answer(row).isEmpty()))
        .isGreaterThanOrEqualTo(.97);
  }

  @Test
  void noRowIsKnown() {
    KnownTexts known = KnownTexts.read();

    assertThat(ROWS).hasSizeGreaterThan(100);
    assertThat(ROWS.stream().filter(row -> known.has(row.message)).count()).isZero();
  }

  private static int place(Row row) {
    return GUIDE.candidates(row.message).stream()
        .map(candidate -> candidate.topic().id())
        .toList()
        .indexOf(row.label);
  }

  /** The id of the topic given, or nothing. */
  private static String answer(Row row) {
    return GUIDE.answer(row.message) instanceof Given given ? given.topic().id() : "";
  }

  private static double share(String name, Predicate<Row> of, Predicate<Row> rule) {
    List<Row> some = ROWS.stream().filter(of).toList();
    double share = (double) some.stream().filter(rule).count() / some.size();
    System.out.printf(Locale.ROOT, "gate, guide: %s %.3f of %d%n", name, share, some.size());
    return share;
  }

  private static List<Row> rows() {
    try {
      return Files.readAllLines(Path.of("src/test/resources/gate/guide.tsv")).stream()
          .map(line -> line.split("\t", 2))
          .map(cells -> new Row(cells[0], cells[1]))
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
