package coach.amble.talk;

import static org.assertj.core.api.Assertions.assertThat;

import coach.amble.talk.LabelledReplies.Reply;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Prints how many blind replies are understood; the final set shows its sums only. */
@Tag("evaluate")
class ReplyEvaluationTest {
  private final Understanding understanding = new Understanding();

  @Test
  void developmentReplies() {
    printWithMisses("dev");
  }

  @Test
  void secondDevelopmentReplies() {
    printWithMisses("dev2a");
  }

  @Test
  void secondDevelopmentRepliesInAnotherVoice() {
    printWithMisses("dev2b");
  }

  @Test
  void finalReplies() {
    print("final", LabelledReplies.in("/evaluation/replies-final.jsonl"));
  }

  private void printWithMisses(String name) {
    List<Reply> replies = LabelledReplies.in("/evaluation/replies-" + name + ".jsonl");
    for (Reply reply : replies) {
      Intent intent = understanding.understand(reply.text(), reply.moment());
      if (!LabelledReplies.same(reply, intent)) {
        System.out.printf("  %s <- %s%n", intent, reply);
      }
    }
    print(name, replies);
  }

  private void print(String name, List<Reply> replies) {
    int intents = 0;
    int whole = 0;
    TreeMap<String, int[]> byIntent = new TreeMap<>();
    for (Reply reply : replies) {
      Intent intent = understanding.understand(reply.text(), reply.moment());
      int right = LabelledReplies.name(intent).equals(reply.intent()) ? 1 : 0;
      int same = LabelledReplies.same(reply, intent) ? 1 : 0;
      intents += right;
      whole += same;
      int[] counts = byIntent.computeIfAbsent(reply.intent(), none -> new int[3]);
      counts[0]++;
      counts[1] += right;
      counts[2] += same;
    }
    System.out.printf(
        "replies-%s: intent %.3f, intent and values %.3f of %d%n",
        name, intents / (double) replies.size(), whole / (double) replies.size(), replies.size());
    byIntent.forEach(
        (intent, n) -> System.out.printf("  %-9s %3d: %3d %3d%n", intent, n[0], n[1], n[2]));
    assertThat(replies).isNotEmpty();
  }
}
