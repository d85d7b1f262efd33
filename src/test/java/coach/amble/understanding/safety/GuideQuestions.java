package coach.amble.understanding.safety;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The ways to ask that the guide's topics list. */
final class GuideQuestions {
  private GuideQuestions() {}

  static List<String> in(Path topics) throws IOException {
    try (Stream<Path> files = Files.list(topics)) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .flatMap(GuideQuestions::asked)
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
      throw new UncheckedIOException(e);
    }
  }
}
