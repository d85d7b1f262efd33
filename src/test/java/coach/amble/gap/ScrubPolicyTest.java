package coach.amble.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScrubPolicyTest {
  private static final Set<String> KNOWN =
      Set.of(
          "can", "i", "walk", "with", "my", "back", "is", "it", "ok", "mark", "the", "do", "too");

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '"',
      value = {
        "Can I walk with my back? ~ can i walk with my back",
        "can Mark walk too ~ can walk too",
        "is it ok, <@U123|anna>? ~ is it ok",
        "ok <https://x.example/a?b=1|the link> ~ ok",
        "can anna.berg@example.com walk ~ can walk",
        "can I walk 30min on 2026-11-23 ~ can i walk",
        "is it ok zebediah ~ is it ok",
        "can it walk. Is it ok ~ can it walk. is it ok",
        "#general can it walk ~ can it walk",
        "\"\" ~ \"\"",
        "4711 ~ \"\"",
      })
  void whatCouldTellWhoAskedIsTakenOut(String question, String kept) {
    assertThat(ScrubPolicy.scrub(question, KNOWN::contains)).isEqualTo(kept);
  }

  @Test
  void hostileTextIsCutAndHarmless() {
    assertThat(ScrubPolicy.scrub("walk ".repeat(20_000), KNOWN::contains))
        .hasSizeLessThanOrEqualTo(300);
    assertThat(ScrubPolicy.scrub("<".repeat(20_000), KNOWN::contains)).isEmpty();
    assertThat(ScrubPolicy.scrub("\ud800 \u202e walk \u0000", KNOWN::contains)).isEqualTo("walk");
  }
}
