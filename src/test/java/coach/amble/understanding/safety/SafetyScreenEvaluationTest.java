package coach.amble.understanding.safety;

import static org.assertj.core.api.Assertions.assertThat;

import coach.amble.understanding.safety.LabelledMessages.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Prints how the screen does on messages whose writers saw neither signs nor examples; sums only,
 * never the messages. One that is an example word for word proves nothing and is left out.
 */
@Tag("evaluate")
class SafetyScreenEvaluationTest {
  private static final Path EXAMPLES = Path.of("src/training/safety");
  private final SafetyScreen screen = new SafetyScreen();

  @Test
  void printsWhatTheScreenCatches() throws IOException {
    Set<String> learned = learned();
    LabelledMessages all =
        new LabelledMessages(
            LabelledMessages.read("/evaluation/safety-final.tsv").messages().stream()
                .filter(message -> !learned.contains(message.text().toLowerCase(Locale.ROOT)))
                .toList());
    List<String> labels = all.messages().stream().map(Message::label).distinct().toList();

    labels.forEach(label -> print(label, all.labelled(label)));

    assertThat(all.messages()).hasSizeGreaterThan(300);
    assertThat(labels).contains("urgent");
  }

  private static Set<String> learned() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      return files
          .flatMap(
              file -> LabelledMessages.training(file.getFileName().toString()).messages().stream())
          .map(message -> message.text().toLowerCase(Locale.ROOT))
          .collect(Collectors.toSet());
    }
  }

  private void print(String label, LabelledMessages some) {
    double urgent = some.urgent(screen);
    double noted = some.noted(screen);
    System.out.printf(
        Locale.ROOT,
        "safety-final %-10s n=%d urgent=%.3f note=%.3f either=%.3f%n",
        label,
        some.messages().size(),
        urgent,
        noted,
        urgent + noted);
  }
}
