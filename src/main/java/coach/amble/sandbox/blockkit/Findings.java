package coach.amble.sandbox.blockkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What one check found, and the ids it met on the way. */
final class Findings {
  private static final int ENOUGH = 20;
  private final List<String> messages = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private int count;

  void add(String rule, String pointer) {
    count++;
    if (messages.size() < ENOUGH) {
      messages.add("[ERROR] " + rule + " [json-pointer:" + pointer + "]");
    }
  }

  /** False when this kind of id was met before. */
  boolean first(String kind, String id) {
    return seen.add(kind + ' ' + id);
  }

  int count() {
    return count;
  }

  /** The first faults found, in words. */
  List<String> messages() {
    return List.copyOf(messages);
  }
}
