package coach.amble.understanding.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
  private static final int ROUNDS = 7;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      textBlock =
          """
          Did TEN                             = did ten
          back &lt;3 days                     = back <3 days
          &amp;lt; &amp; &gt;                 = &lt; & >
          i can&#39;t                         = i can't
          read <https://x.io/a?b|the leaflet> = read the leaflet
          see <https://x.io> now              = see now
          see https://x.io/a_b now            = see now
          <mailto:a@x.io|a@x.io> wrote        = a@x.io wrote
          <@U02AB|anna> done                  = done
          <!here> <#C1|walks> done            = done
          <b>ten</b> min                      = ten min
          5 < 6 and 7 > 6                     = 5 < 6 and 7 > 6
          walk\u200bed 1\u200d0\ufeff           = walked 10
          wal\u00adked                         = walked
          a\u0007b\u0000c                       = abc
          a\tb\u00a0c\u3000\u2009d                 = a b c d
          \uff11\uff10 \uff4d\uff49\uff4e                 = 10 min
          \u0661\u0665                          = 15
          \u06f1\u06f5                          = 15
          \u0967\u096b                          = 15
          \ud835\udfcf\ud835\udfce                      = 10
          1 \u00bd h, \u00bd h, 2\u00bc                = 1.5 h, 0.5 h, 2.25
          I don\u2019t, can\u00b4t, won\u02bct           = i don't, can't, won't
          \u201cten\u201d \u00abten\u00bb                  = ten ten
          10\u201315                            = 10-15
          10 \u2013 no, 15                       = 10 - no, 15
          done\u2014ten                         = done - ten
          \u22125                               = -5
          well-known 10-15                    = well known 10-15
          caf\u00e9 nai\u0308ve \u0130S \ufb01ne           = cafe naive is fine
          *ten* _min_ ~no~ 5*3                = ten min no 5*3
          I'll go, ill walk, feel ill         = i will go, i will walk, feel ill
          done :+1::skin-tone-2: ten          = done . ten
          done \ud83d\udc4d\ud83c\udffd ten             = done . . ten
          from 10:30:15 to 11:00              = from 10:30:15 to 11:00
          5\ufe0f\u20e3 min                       = 5 min
          \ud800 ten \udfff                     = ten
          """)
  void hasOnePlainForm(String typed, String plain) {
    assertThat(PlainText.of(typed)).isEqualTo(plain);
  }

  @Test
  void linesStayApart() {
    assertThat(PlainText.of("one\r\ntwo\u2028three")).isEqualTo("one\n\ntwo\nthree");
  }

  @Test
  void emojiReadAsTheReaderWants() {
    assertThat(PlainText.of("10 \ud83d\udc4d :100:", emoji -> "<" + emoji + ">"))
        .isEqualTo("10 <\ud83d\udc4d> <100>");
  }

  @Test
  void whatComesAfterFortyThousandCharactersIsNotRead() {
    assertThat(PlainText.of("a".repeat(40_000) + " b")).hasSize(40_000);
  }

  /** Eight times the length takes about eight times the work; sixty-four times, if squared. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0301",
        "\u0323\u0301",
        "a\u0323\u0301\u0327",
        "<",
        "<https:",
        "<https:a|",
        "<b",
        "&amp;",
        ":a",
        "::",
        "*",
        " ",
        "-",
        "\u2014",
        "1 \u00bd",
        "\ufdfa",
        "\ud83d\udc4d",
        "\ud800"
      })
  void timeGrowsAsTheTextDoes(String piece) {
    String text = piece.repeat(PlainText.LONGEST / piece.length());

    assertThat(work(text)).isLessThan(24 * Math.max(work(text.substring(0, 5_000)), 20_000));
  }

  /** The least processor time of some rounds in nanoseconds; other load doesn't count. */
  private static long work(String text) {
    return LongStream.generate(
            () -> {
              long before = THREADS.getCurrentThreadCpuTime();
              PlainText.of(text);
              return THREADS.getCurrentThreadCpuTime() - before;
            })
        .limit(ROUNDS)
        .min()
        .orElseThrow();
  }
}
