package coach.amble.understanding.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnderstandingTest {
  private final Understanding understanding = new Understanding();
  private final Moment nudged = new Moment(LabelledReplies.MONDAY_AFTERNOON, Asked.NUDGE);

  @Test
  void repliesMeanWhatTheTableSays() {
    List<String> misunderstood =
        RepliesTable.rows().stream()
            .filter(row -> !understands(row))
            .map(RepliesTable.Row::toString)
            .toList();
    assertThat(misunderstood).hasSizeLessThan(RepliesTable.rows().size() / 100);
  }

  private boolean understands(RepliesTable.Row row) {
    Intent intent = understanding.understand(row.reply().text(), row.reply().moment());
    boolean problem =
        !(intent instanceof Intent.Unknown unknown)
            || unknown.problem().name().equals(row.problem());
    return problem && LabelledReplies.same(row.reply(), intent);
  }

  @Test
  void theTableIsWide() {
    assertThat(RepliesTable.rows()).hasSizeGreaterThan(400);
  }

  @Test
  void aQuestionKeepsItsWording() {
    assertThat(understanding.understand("  Should I WALK if it hurts? ", nudged))
        .isEqualTo(new Intent.Question("Should I WALK if it hurts?"));
  }

  @Test
  void aReasonIsKeptOnlyWhenThereIsOne() {
    assertThat(understanding.understand("skip", nudged)).isEqualTo(new Intent.Skip(null));
    assertThat(understanding.understand("can't, the boss is here", nudged))
        .isEqualTo(new Intent.Skip("can't, the boss is here"));
    assertThat(understanding.understand("the auditors just walked in, so that's that", nudged))
        .isEqualTo(new Intent.Skip("the auditors just walked in, so that's that"));
  }

  @Test
  void anEarlierClockTimeIsTomorrows() {
    assertThat(understanding.understand("remind me at 9am", nudged))
        .isEqualTo(new Intent.Snooze(Duration.ofHours(19)));
  }

  @Test
  void overThreeThousandCharactersIsTooLong() {
    assertThat(understanding.understand("done 10 ".repeat(5_000), nudged))
        .isEqualTo(new Intent.Unknown(Intent.Problem.TOO_LONG));
  }

  @Test
  void dayNamesReachBackNotForward() {
    Intent.Done done = (Intent.Done) understanding.understand("10 on monday", nudged);
    assertThat(done.day()).isEqualTo("2026-11-16");
  }

  @Test
  void aWalkOfLongAgoIsNotRecordedForToday() {
    assertThat(understanding.understand("did 10 on 1 march", nudged))
        .isEqualTo(new Intent.Unknown(Intent.Problem.UNCLEAR));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n\n",
        "\u0000\u0001\u0007",
        "\uD83D",
        "\uDC4D\uD83D",
        "\u202Eenod\u202C",
        "<!channel>",
        "<@U123>",
        "<script>alert(1)</script>",
        "'; DROP TABLE walks; --",
        "%s%n%d",
        "${jndi:ldap://x}",
        "\u05E9\u05DC\u05D5\u05DD",
        "\u4F60\u597D",
        ":::::",
        "-",
        "+",
        "/",
        "x",
        "((((((((",
        "????",
        "@@@",
        "$$$",
        "\u200B",
        "^ $ ~ <n>",
        "#num",
        "keycap",
        "emojidone1"
      })
  void hostileTextIsNeverAnAction(String text) {
    assertThat(understanding.understand(text, nudged)).isInstanceOf(Intent.Unknown.class);
  }

  @Test
  void invisibleAndBidirectionalSignsDoNotHideTheWords() {
    assertThat(understanding.understand("\u202Adone\u200B \u206610\u2069", nudged))
        .isEqualTo(new Intent.Done(10, null, null));
  }

  @Test
  void aMentionIsNoPartOfTheReply() {
    assertThat(understanding.understand("<@U02ABC34> done 10", nudged))
        .isEqualTo(new Intent.Done(10, null, null));
  }

  @Test
  void theLongestMessagesTakeNoLongTime() {
    List<String> longest =
        List.of(
            "a ".repeat(1_500), "10 ".repeat(1_000), "did not ".repeat(375), "-1".repeat(1_500));
    for (String text : longest) {
      assertThat(understanding.understand(text, nudged)).isNotNull();
    }
  }
}
