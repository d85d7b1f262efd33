package coach.amble.talk;

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

  private final List<Phrase> all;

  private Phrases(List<Phrase> phrases) {
    all = phrases;
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

  /** Those that are in the message, for finding out why it was read as it was. */
  List<String> why(Tokens tokens) {
    List<String> found = new ArrayList<>();
    for (int place = 0; place < tokens.size(); place++) {
      for (Phrase phrase : all) {
        if (phrase.endFrom(tokens, place) >= 0) {
          found.add(phrase.toString());
        }
      }
    }
    return found;
  }

  /** Every place that one of them covers. */
  Set<Integer> placesIn(Tokens tokens) {
    Set<Integer> places = new HashSet<>();
    for (int place = 0; place < tokens.size(); place++) {
      for (int covered = place; covered < endAt(tokens, place); covered++) {
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
