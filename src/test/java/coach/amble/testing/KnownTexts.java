package coach.amble.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the models learn from, and the sets that they were compared on: a test of how strangers are
 * understood proves nothing with these words. Case and punctuation don't make a text another one.
 */
public final class KnownTexts {
  private static final List<String> FOLDERS =
      List.of("src/training", "src/main/resources/guide", "src/test/resources/evaluation");

  private final Set<String> known;

  private KnownTexts(Set<String> known) {
    this.known = known;
  }

  public static KnownTexts read() {
    return new KnownTexts(
        FOLDERS.stream()
            .flatMap(folder -> files(Path.of(folder)))
            .flatMap(KnownTexts::texts)
            .map(KnownTexts::bare)
            .collect(Collectors.toUnmodifiableSet()));
  }

  public boolean has(String text) {
    return known.contains(bare(text));
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The last cell of each row; what a line lists or gives a title to. */
  private static Stream<String> texts(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .map(line -> line.substring(line.lastIndexOf('\t') + 1).replaceFirst("^title: ", ""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Letters and digits only, unless there are none. */
  private static String bare(String text) {
    String words = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    return words.isEmpty() ? text.strip() : words;
  }
}
