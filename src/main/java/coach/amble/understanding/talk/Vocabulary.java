package coach.amble.understanding.talk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Ordinary words, which are never slips for others: "pan" is not "pain". */
final class Vocabulary {
  private static final String WORDS = "/talk/ordinary-words.txt";

  private Vocabulary() {}

  static Set<String> realWords() {
    Set<String> words = new HashSet<>();
    WordClasses.all().values().forEach(words::addAll);
    try (InputStream file = Vocabulary.class.getResourceAsStream(WORDS)) {
      if (file == null) {
        throw new IllegalStateException("missing: " + WORDS);
      }
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      words.addAll(List.of(text.strip().split("\\s+")));
      return Set.copyOf(words);
    } catch (IOException e) {
      throw new UncheckedIOException(WORDS, e);
    }
  }
}
