package coach.amble.understanding.quantity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lists of words by name, and the rules, from the resources of this package. */
final class Words {
  private static final Map<String, Set<String>> LISTS = read();

  private Words() {}

  static Set<String> named(String list) {
    @Nullable Set<String> words = LISTS.get(list);
    if (words == null) {
      throw new IllegalArgumentException("no such list of words: " + list);
    }
    return words;
  }

  /** The lines of a resource, without empty ones and those that begin with "#!". */
  static List<String> lines(String resource) {
    try (@Nullable InputStream in = Words.class.getResourceAsStream("/quantity/" + resource)) {
      if (in == null) {
        throw new IllegalStateException("missing: " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#!"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // "name: word word"; a name that comes again adds, "@other" takes in a list above
  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> lists = new HashMap<>();
    for (String line : lines("words.txt")) {
      int colon = line.indexOf(": ");
      Set<String> list = lists.computeIfAbsent(line.substring(0, colon), k -> new HashSet<>());
      for (String word : Arrays.asList(line.substring(colon + 2).strip().split(" +"))) {
        list.addAll(
            word.length() > 1 && word.startsWith("@")
                ? lists.get(word.substring(1))
                : Set.of(word));
      }
    }
    return Map.copyOf(lists);
  }
}
