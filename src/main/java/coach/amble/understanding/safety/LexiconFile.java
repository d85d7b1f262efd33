package coach.amble.understanding.safety;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the lines of one file of words; blank lines and {@code # remarks} are left out. */
final class LexiconFile {
  private LexiconFile() {}

  static List<String> lines(String name) {
    String path = "/safety/" + name;
    try (InputStream in = LexiconFile.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no lexicon file " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::trim)
          .filter(line -> !line.isEmpty() && !line.equals("#") && !line.startsWith("# "))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
