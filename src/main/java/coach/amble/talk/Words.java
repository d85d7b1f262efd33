package coach.amble.talk;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A set of words, written with spaces between. */
final class Words {
  private Words() {}

  static Set<String> of(String words) {
    return new HashSet<>(List.of(words.strip().split("\\s+")));
  }
}
