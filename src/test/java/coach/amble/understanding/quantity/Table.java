package coach.amble.understanding.quantity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Rows of what is expected and what was typed, on a Monday afternoon. */
final class Table {
  static final Now MONDAY = Now.at(LocalDateTime.of(2026, 11, 23, 14, 0));
  static final int SUGGESTED = 7;

  private Table() {}

  static Stream<Arguments> rows(String name) {
    return texts(name).map(row -> Arguments.of((Object[]) row.split("\t", 2)));
  }

  static Stream<String> texts(String name) {
    try {
      return Files.readAllLines(Path.of("src/test/resources/quantity", name)).stream()
          .filter(row -> !row.isBlank() && !row.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
