package coach.amble.understanding.quantity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Contractions, chat spellings and usual slips of the words that matter here, written out. */
final class ListedSlips {
  private static final Map<String, List<String>> SPELT = read();

  /** Endings after an apostrophe; the longest first. */
  private static final List<List<String>> ENDINGS =
      List.of(
          List.of("n't", "not"),
          List.of("'ll", "will"),
          List.of("'ve", "have"),
          List.of("'re", "are"),
          List.of("'m", "am"),
          List.of("'d", "would"),
          List.of("'s", "is"));

  private ListedSlips() {}

  static List<String> spelt(String typed) {
    String word = typed.replace('`', '\'');
    @Nullable List<String> known = SPELT.get(word);
    if (known != null) {
      return known;
    }
    for (List<String> ending : ENDINGS) {
      if (word.endsWith(ending.get(0)) && word.length() > ending.get(0).length()) {
        String stem = word.substring(0, word.length() - ending.get(0).length());
        return List.of(stem.replace("'", ""), ending.get(1));
      }
    }
    String bare = word.replace("'", "");
    return SPELT.getOrDefault(bare, List.of(bare));
  }

  // "typed|typed=meant meant"
  private static Map<String, List<String>> read() {
    Map<String, List<String>> spelt = new HashMap<>();
    for (String line : Words.lines("spelling.txt")) {
      int equals = line.indexOf('=');
      List<String> meant = List.of(line.substring(equals + 1).split(" "));
      Arrays.stream(line.substring(0, equals).split("\\|")).forEach(it -> spelt.put(it, meant));
    }
    return Map.copyOf(spelt);
  }
}
