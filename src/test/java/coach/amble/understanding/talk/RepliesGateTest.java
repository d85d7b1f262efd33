package coach.amble.understanding.talk;

import static org.assertj.core.api.Assertions.assertThat;

import coach.amble.testing.KnownTexts;
import coach.amble.understanding.talk.LabelledReplies.Reply;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

/**
 * Floors under how strangers' replies are understood. Nothing learns from these rows, and nobody
 * reads them to tune: a failure tells shares, never rows.
 */
class RepliesGateTest {
  private static final Understanding UNDERSTANDING = new Understanding();
  private static final List<Reply> REPLIES =
      RepliesTable.rows(Path.of("src/test/resources/gate/replies.tsv"));

  @Test
  void repliesAreUnderstood() {
    assertThat(share("intent", RepliesGateTest::isOfItsKind)).isGreaterThanOrEqualTo(.965);
    assertThat(share("intent and values", LabelledReplies::same)).isGreaterThanOrEqualTo(.94);
  }

  @Test
  void wrongEffectsAreRare() {
    assertThat(share("wrong effect", (reply, read) -> !isOfItsKind(reply, read) && hasEffect(read)))
        .isLessThanOrEqualTo(.025);
  }

  @Test
  void noRowIsKnown() {
    KnownTexts known = KnownTexts.read();

    assertThat(REPLIES).hasSizeGreaterThan(100);
    assertThat(REPLIES.stream().filter(reply -> known.has(reply.text())).count()).isZero();
  }

  private static boolean isOfItsKind(Reply reply, Intent read) {
    return LabelledReplies.name(read).equals(reply.intent());
  }

  /** Whether something is recorded or changed without asking back. */
  private static boolean hasEffect(Intent intent) {
    return switch (intent) {
      case Intent.Done done -> true;
      case Intent.Skip skip -> true;
      case Intent.Snooze snooze -> true;
      case Intent.Pain pain -> pain.score() != null;
      case Intent.Pause pause -> pause.until() != null;
      case Intent.Stop stop -> true;
      case Intent.Resume resume -> true;
      case Intent.Undo undo -> true;
      default -> false;
    };
  }

  private static double share(String name, BiPredicate<Reply, Intent> rule) {
    long count =
        REPLIES.stream()
            .filter(
                reply -> rule.test(reply, UNDERSTANDING.understand(reply.text(), reply.moment())))
            .count();
    double share = (double) count / REPLIES.size();
    System.out.printf(Locale.ROOT, "gate, replies: %s %.3f of %d%n", name, share, REPLIES.size());
    return share;
  }
}
