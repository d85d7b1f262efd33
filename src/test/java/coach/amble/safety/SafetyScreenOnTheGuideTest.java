package coach.amble.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** People's ordinary questions, as the guide's topics list them, seldom raise the alarm. */
class SafetyScreenOnTheGuideTest {
  private static final Path TOPICS = Path.of("src/main/resources/guide/topics");

  @Test
  void ordinaryQuestionsAreSeldomCalledUrgent() throws IOException {
    assumeTrue(Files.isDirectory(TOPICS), "the topics are not in this tree yet");
    SafetyScreen screen = new SafetyScreen();
    List<Safety> found = questions().stream().map(screen::screen).toList();

    assertThat(found).hasSizeGreaterThan(1000);
    assertThat(found)
        .filteredOn(Safety.Urgent.class::isInstance)
        .hasSizeLessThan(found.size() / 500);
    assertThat(found).filteredOn(Safety.Note.class::isInstance).hasSizeLessThan(found.size() / 25);
  }

  private static List<String> questions() throws IOException {
    try (Stream<Path> files = Files.list(TOPICS)) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .flatMap(SafetyScreenOnTheGuideTest::asked)
          .toList();
    }
  }

  private static Stream<String> asked(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .dropWhile(line -> !line.startsWith("asked:"))
          .skip(1)
          .takeWhile(line -> line.startsWith("  - "))
          .map(line -> line.substring(4).replace("\"", ""));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
