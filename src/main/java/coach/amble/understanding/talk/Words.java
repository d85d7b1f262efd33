package coach.amble.understanding.talk;

import java.util.List;
import java.util.Set;

/** A set of words, written with spaces between. */
final class Words {
  private Words() {}

  static Set<String> of(String words) {
    return Set.copyOf(List.of(words.strip().split("\\s+")));
  }
}
