package coach.amble.understanding.safety;

import coach.amble.understanding.text.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Folds several ways of writing the same thing into one: "can not" and "unable to" are "cant". */
final class Rewrites {
  private final Map<String, List<Rewrite>> byFirst = new HashMap<>();

  private record Rewrite(List<String> written, List<String> read) {}

  Rewrites(List<String> lines) {
    for (String line : lines) {
      String[] sides = line.split("=", 2);
      Rewrite rewrite = new Rewrite(words(sides[0]), words(sides[1]));
      byFirst.computeIfAbsent(rewrite.written.getFirst(), k -> new ArrayList<>()).add(rewrite);
    }
    byFirst.values().forEach(list -> list.sort((a, b) -> b.written.size() - a.written.size()));
  }

  private static List<String> words(String side) {
    return List.of(side.trim().split("\\s+"));
  }

  List<Word> apply(List<Word> words) {
    List<Word> folded = new ArrayList<>(words.size());
    int i = 0;
    while (i < words.size()) {
      Rewrite rewrite = at(words, i);
      Word word = words.get(i);
      if (rewrite == null) {
        folded.add(word);
        i++;
      } else {
        rewrite.read.forEach(text -> folded.add(word.reading(text)));
        i += rewrite.written.size();
      }
    }
    return folded;
  }

  private @Nullable Rewrite at(List<Word> words, int i) {
    for (Rewrite rewrite : byFirst.getOrDefault(words.get(i).text(), List.of())) {
      if (matches(rewrite.written, words, i)) {
        return rewrite;
      }
    }
    return null;
  }

  private static boolean matches(List<String> written, List<Word> words, int i) {
    if (i + written.size() > words.size()) {
      return false;
    }
    for (int k = 0; k < written.size(); k++) {
      if (!words.get(i + k).text().equals(written.get(k))) {
        return false;
      }
    }
    return words.get(i).sentence() == words.get(i + written.size() - 1).sentence();
  }
}
