package coach.amble.understanding.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnderstandingTest {
  private static final Understanding UNDERSTANDING = new Understanding();
  private final Moment nudged = new Moment(LabelledReplies.MONDAY_AFTERNOON, Asked.NUDGE);

  @Test
  void aQuestionKeepsItsWording() {
    assertThat(UNDERSTANDING.understand("  Should I WALK if it hurts? ", nudged))
        .isEqualTo(new Intent.Question("Should I WALK if it hurts?"));
  }

  @Test
  void aReasonIsKeptOnlyWhenThereIsOne() {
    assertThat(UNDERSTANDING.understand("skip", nudged)).isEqualTo(new Intent.Skip(null));
    assertThat(UNDERSTANDING.understand("can't, the boss is here", nudged))
        .isEqualTo(new Intent.Skip("can't, the boss is here"));
    assertThat(UNDERSTANDING.understand("the auditors just walked in, so that's that", nudged))
        .isEqualTo(new Intent.Skip("the auditors just walked in, so that's that"));
  }

  @Test
  void anEarlierClockTimeIsAskedBack() {
    assertThat(UNDERSTANDING.understand("remind me at 9am", nudged))
        .isEqualTo(new Intent.Unknown(Intent.Problem.UNCLEAR));
  }

  @Test
  void whatIsOutOfRangeIsSaidSo() {
    assertThat(UNDERSTANDING.understand("walked 750 minutes today", nudged))
        .isEqualTo(new Intent.Unknown(Intent.Problem.MINUTES));
    assertThat(UNDERSTANDING.understand("my pain is 14 now", nudged))
        .isEqualTo(new Intent.Unknown(Intent.Problem.SCORE));
  }

  @Test
  void overThreeThousandCharactersIsTooLong() {
    assertThat(UNDERSTANDING.understand("done 10 ".repeat(5_000), nudged))
        .isEqualTo(new Intent.Unknown(Intent.Problem.TOO_LONG));
  }

  @Test
  void dayNamesReachBackNotForward() {
    Intent.Done done = (Intent.Done) UNDERSTANDING.understand("10 on monday", nudged);
    assertThat(done.day()).isEqualTo("2026-11-16");
  }

  @Test
  void aWalkOfLongAgoIsNotRecordedForToday() {
    assertThat(UNDERSTANDING.understand("did 10 on 1 march", nudged))
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
    assertThat(UNDERSTANDING.understand(text, nudged)).isInstanceOf(Intent.Unknown.class);
  }

  @Test
  void invisibleAndBidirectionalSignsDoNotHideTheWords() {
    assertThat(UNDERSTANDING.understand("\u202Adone\u200B \u206610\u2069", nudged))
        .isEqualTo(new Intent.Done(10, null, null));
  }

  @Test
  void aMentionIsNoPartOfTheReply() {
    assertThat(UNDERSTANDING.understand("<@U02ABC34> done 10", nudged))
        .isEqualTo(new Intent.Done(10, null, null));
  }

  @Test
  void theLongestMessagesTakeNoLongTime() {
    List<String> longest =
        List.of(
            "a ".repeat(1_500), "10 ".repeat(1_000), "did not ".repeat(375), "-1".repeat(1_500));
    for (String text : longest) {
      assertThat(UNDERSTANDING.understand(text, nudged)).isNotNull();
    }
  }
}
