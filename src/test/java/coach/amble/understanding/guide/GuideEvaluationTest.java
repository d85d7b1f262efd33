package coach.amble.understanding.guide;

import static org.assertj.core.api.Assertions.assertThat;

import coach.amble.understanding.guide.Answer.Given;
import coach.amble.understanding.guide.Answer.Offered;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How well the guide understands messages whose writers never saw its phrasings. Run by {@code
 * ./mvnw test -Pevaluate}. The final sets are for scoring only: nobody tunes on their rows. A
 * message that happens to be learned from word for word proves nothing and is left out.
 */
@Tag("evaluate")
class GuideEvaluationTest {
  private static final Guide GUIDE = Guide.open();
  private static final Set<List<String>> LEARNED = learned();

  private record Row(String label, String message) {}

  @ParameterizedTest
  @ValueSource(strings = {"dev", "final"})
  void mostQuestionsGetTheirTopic(String set) {
    List<Row> rows = rows("questions-" + set + ".tsv");
    double first = share(rows, row -> place(row) == 0);
    double amongThree = share(rows, row -> place(row) < 3);
    double answered = share(rows, row -> GUIDE.answer(row.message()) instanceof Given);
    double right = share(rows, GuideEvaluationTest::isAnsweredRight);
    double offered = share(rows, GuideEvaluationTest::isOfferedRight);
    System.out.printf(
        "questions-%-5s %4d asked | right topic first %.3f, among three %.3f"
            + " | answered %.3f, answered right %.3f, offered with the right one %.3f%n",
        set, rows.size(), first, amongThree, answered, right, offered);
    assertThat(amongThree).isGreaterThanOrEqualTo(.95);
    assertThat(right).isGreaterThanOrEqualTo(.85);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev", "final"})
  void mostMessagesOutsideTheGuideAreNotAnswered(String set) {
    List<Row> rows = rows("outside-" + set + ".tsv");
    double notAnswered = share(rows, GuideEvaluationTest::isNotAnswered);
    System.out.printf("outside-%-7s %4d sent  | not answered %.3f", set, rows.size(), notAnswered);
    for (String kind : List.of("near-miss", "medical", "office", "chit-chat", "injection")) {
      List<Row> ofKind = rows.stream().filter(row -> row.label().equals(kind)).toList();
      System.out.printf(" | %s %.3f", kind, share(ofKind, GuideEvaluationTest::isNotAnswered));
    }
    System.out.println();
    assertThat(notAnswered).isGreaterThanOrEqualTo(.90);
  }

  private static Set<List<String>> learned() {
    try {
      return TrainingRow.all(GUIDE.topics(), Path.of("src/training/guide"), 1).stream()
          .map(row -> QuestionWords.of(row.message()))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int place(Row row) {
    var ids = GUIDE.candidates(row.message()).stream().map(c -> c.topic().id()).toList();
    return ids.indexOf(row.label());
  }

  private static boolean isAnsweredRight(Row row) {
    return GUIDE.answer(row.message()) instanceof Given given
        && given.topic().id().equals(row.label());
  }

  private static boolean isOfferedRight(Row row) {
    return GUIDE.answer(row.message()) instanceof Offered offered
        && offered.topics().stream().anyMatch(topic -> topic.id().equals(row.label()));
  }

  private static boolean isNotAnswered(Row row) {
    return !(GUIDE.answer(row.message()) instanceof Given);
  }

  private static double share(List<Row> rows, Predicate<Row> rule) {
    return (double) rows.stream().filter(rule).count() / rows.size();
  }

  private static List<Row> rows(String file) {
    try (var in = GuideEvaluationTest.class.getResourceAsStream("/evaluation/" + file)) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .map(line -> line.split("\t", 2))
          .map(f -> new Row(f[0], f[1]))
          .filter(row -> !LEARNED.contains(QuestionWords.of(row.message())))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
