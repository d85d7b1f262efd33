package coach.amble.understanding.talk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Phrases that mean the same to a rule, one a line. */
final class Phrases {
  private final Map<String, List<Phrase>> byBeginning = new HashMap<>();
  private final List<Phrase> anyBeginning = new ArrayList<>();

  private Phrases(List<Phrase> phrases) {
    for (Phrase phrase : phrases) {
      if (phrase.beginnings().isEmpty()) {
        anyBeginning.add(phrase);
      }
      for (String word : phrase.beginnings()) {
        byBeginning.computeIfAbsent(word, none -> new ArrayList<>()).add(phrase);
      }
    }
  }

  static Phrases of(String lines) {
    return new Phrases(
        lines.lines().map(String::strip).filter(line -> !line.isEmpty()).map(Phrase::new).toList());
  }

  boolean in(Tokens tokens) {
    return firstIn(tokens) >= 0;
  }

  /** Where the first of them starts, -1: nowhere. */
  int firstIn(Tokens tokens) {
    for (int place = 0; place < tokens.size(); place++) {
      if (endAt(tokens, place) >= 0) {
        return place;
      }
    }
    return -1;
  }

  /** Every place that one of them covers. */
  Set<Integer> placesIn(Tokens tokens) {
    Set<Integer> places = new HashSet<>();
    for (int place = 0; place < tokens.size(); place++) {
      int end = endAt(tokens, place);
      for (int covered = place; covered < end; covered++) {
        places.add(covered);
      }
    }
    return places;
  }

  private int endAt(Tokens tokens, int place) {
    int end = -1;
    for (Phrase phrase : byBeginning.getOrDefault(tokens.word(place), List.of())) {
      end = Math.max(end, phrase.endFrom(tokens, place));
    }
    for (Phrase phrase : anyBeginning) {
      end = Math.max(end, phrase.endFrom(tokens, place));
    }
    return end;
  }
}
