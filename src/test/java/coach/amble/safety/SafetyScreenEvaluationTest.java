package coach.amble.safety;

import static org.assertj.core.api.Assertions.assertThat;

import coach.amble.safety.LabelledMessages.Message;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Prints how the screen does on messages that others wrote; sums only, never the messages. */
@Tag("evaluate")
class SafetyScreenEvaluationTest {
  private final SafetyScreen screen = new SafetyScreen();

  @ParameterizedTest
  @CsvSource({"safety-dev.tsv", "safety-final.tsv"})
  void printsWhatTheScreenCatches(String file) {
    LabelledMessages all = LabelledMessages.read("/evaluation/" + file);
    List<String> labels = all.messages().stream().map(Message::label).distinct().toList();

    labels.forEach(label -> print(file, label, all.labelled(label)));

    assertThat(all.messages()).hasSizeGreaterThanOrEqualTo(100);
    assertThat(labels).contains("urgent");
  }

  private void print(String file, String label, LabelledMessages some) {
    double urgent = some.urgent(screen);
    double noted = some.noted(screen);
    System.out.printf(
        Locale.ROOT,
        "%s %-10s n=%d urgent=%.3f note=%.3f either=%.3f%n",
        file,
        label,
        some.messages().size(),
        urgent,
        noted,
        urgent + noted);
  }
}
