package coach.amble.understanding.quantity;

import java.util.List;

/** Pauses whose end nobody knows, or that last until they are ended. */
final class OpenEnd {
  private static final List<List<String>> UNKNOWN =
      phrases("know when", "know yet when", "how long", "nobody knows", "could be");
  private static final List<List<String>> LEFT_OPEN =
      phrases("until i", "until we", "until further", "for the moment", "when i");

  private OpenEnd() {}

  static boolean isUnknown(Line line) {
    return has(line, UNKNOWN);
  }

  static boolean isLeftOpen(Line line) {
    return has(line, LEFT_OPEN);
  }

  private static boolean has(Line line, List<List<String>> phrases) {
    for (int place = 0; place < line.size(); place++) {
      for (List<String> phrase : phrases) {
        if (line.follows(place, phrase)) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<List<String>> phrases(String... all) {
    return List.of(all).stream().map(phrase -> List.of(phrase.split(" "))).toList();
  }
}
