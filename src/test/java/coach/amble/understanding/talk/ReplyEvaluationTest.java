package coach.amble.understanding.talk;

import static org.assertj.core.api.Assertions.assertThat;

import coach.amble.understanding.talk.LabelledReplies.Reply;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Prints how many replies of people who saw neither rules nor examples are understood; sums only,
 * never the messages. A reply that is an example word for word proves nothing and is left out.
 */
@Tag("evaluate")
class ReplyEvaluationTest {
  private static final Path FINAL = Path.of("src/test/resources/evaluation/replies-final.tsv");
  private final Understanding understanding = new Understanding();

  @Test
  void strangersAreUnderstood() throws IOException {
    Set<String> learned =
        TalkTraining.files(Path.of("src/training/talk")).stream()
            .flatMap(file -> RepliesTable.rows(file).stream())
            .map(row -> row.text().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    List<Reply> rows =
        RepliesTable.rows(FINAL).stream()
            .filter(reply -> !learned.contains(reply.text().toLowerCase(Locale.ROOT)))
            .toList();
    assertThat(rows).hasSizeGreaterThan(300);
    var tally = new Tally();
    rows.forEach(row -> tally.count(row, understanding.understand(row.text(), row.moment())));
    System.out.println("replies-final: " + tally);
  }
}
