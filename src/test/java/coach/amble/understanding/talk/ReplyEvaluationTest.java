package coach.amble.understanding.talk;

import static org.assertj.core.api.Assertions.assertThat;

import coach.amble.understanding.talk.LabelledReplies.Reply;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
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
    List<Reply> replies =
        RepliesTable.rows(FINAL).stream()
            .filter(reply -> !learned.contains(reply.text().toLowerCase(Locale.ROOT)))
            .toList();
    assertThat(replies).hasSizeGreaterThan(300);
    print(replies);
  }

  private void print(List<Reply> replies) {
    TreeMap<String, int[]> byIntent = new TreeMap<>();
    for (Reply reply : replies) {
      Intent intent = understanding.understand(reply.text(), reply.moment());
      int[] counts = byIntent.computeIfAbsent(reply.intent(), none -> new int[3]);
      counts[0]++;
      counts[1] += LabelledReplies.name(intent).equals(reply.intent()) ? 1 : 0;
      counts[2] += LabelledReplies.same(reply, intent) ? 1 : 0;
    }
    double all = replies.size();
    System.out.printf(
        "replies-final: intent %.3f, intent and values %.3f of %d%n",
        byIntent.values().stream().mapToInt(it -> it[1]).sum() / all,
        byIntent.values().stream().mapToInt(it -> it[2]).sum() / all,
        replies.size());
    byIntent.forEach(
        (intent, n) -> System.out.printf("  %-9s %3d: %3d %3d%n", intent, n[0], n[1], n[2]));
  }
}
