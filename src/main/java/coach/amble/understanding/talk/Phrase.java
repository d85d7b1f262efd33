package coach.amble.understanding.talk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A phrase to look for: words with a space between; {@code a|b} either; {@code <name>} a word
 * class; {@code x?} maybe; {@code x|$} or the clause's end; {@code ~} up to four words of the same
 * clause; {@code *ed} any such verb; {@code ^} and {@code $} the clause's start and end.
 */
final class Phrase {
  private static final int WIDEST_GAP = 4;
  private static final Part START = new Part(Kind.START, Set.of());
  private static final Part END = new Part(Kind.END, Set.of());
  private static final Part GAP = new Part(Kind.GAP, Set.of());

  private enum Kind {
    WORD,
    MAYBE,
    GAP,
    START,
    END
  }

  private record Part(Kind kind, Set<String> words) {}

  private final List<Part> parts;

  Phrase(String phrase) {
    List<Part> read = new ArrayList<>();
    for (String part : phrase.split(" ")) {
      read.add(part(part));
    }
    parts = List.copyOf(read);
  }

  /** The words with which it can begin, empty: any. */
  Set<String> beginnings() {
    Part first = parts.get(0).kind() == Kind.START ? parts.get(1) : parts.get(0);
    boolean listed = first.kind() == Kind.WORD && !first.words().contains("*ed");
    return listed ? first.words() : Set.of();
  }

  /** The place after the phrase when it starts at this one, -1: it doesn't. */
  int endFrom(Tokens tokens, int place) {
    return match(tokens, place, 0);
  }

  private int match(Tokens tokens, int place, int part) {
    if (part == parts.size()) {
      return place;
    }
    Part next = parts.get(part);
    return switch (next.kind()) {
      case START -> edge(tokens, place - 1) ? match(tokens, place, part + 1) : -1;
      case END -> edge(tokens, place) ? match(tokens, place, part + 1) : -1;
      case WORD -> word(tokens, place, part, next);
      case MAYBE -> maybe(tokens, place, part, next);
      case GAP -> gap(tokens, place, part);
    };
  }

  private int word(Tokens tokens, int place, int part, Part next) {
    int with = hit(tokens, place, next) ? match(tokens, place + 1, part + 1) : -1;
    boolean end = with < 0 && next.words().contains("$") && edge(tokens, place);
    return end ? match(tokens, place, part + 1) : with;
  }

  private int maybe(Tokens tokens, int place, int part, Part next) {
    int with = hit(tokens, place, next) ? match(tokens, place + 1, part + 1) : -1;
    return with >= 0 ? with : match(tokens, place, part + 1);
  }

  private int gap(Tokens tokens, int place, int part) {
    for (int skipped = 0; skipped <= WIDEST_GAP; skipped++) {
      int end = match(tokens, place + skipped, part + 1);
      if (end >= 0) {
        return end;
      }
      if (edge(tokens, place + skipped)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean hit(Tokens tokens, int place, Part part) {
    if (place >= tokens.size()) {
      return false;
    }
    String word = tokens.word(place);
    return part.words().contains(word) || (word.endsWith("ed") && part.words().contains("*ed"));
  }

  private static boolean edge(Tokens tokens, int place) {
    return tokens.is(place, Token.Sort.BREAK) || tokens.word(place).startsWith("EMOJI");
  }

  private static Part part(String part) {
    return switch (part) {
      case "^" -> START;
      case "$" -> END;
      case "~" -> GAP;
      default ->
          part.length() > 1 && part.endsWith("?")
              ? new Part(Kind.MAYBE, words(part.substring(0, part.length() - 1)))
              : new Part(Kind.WORD, words(part));
    };
  }

  private static Set<String> words(String either) {
    Set<String> words = new HashSet<>();
    for (String each : either.split("\\|")) {
      if (each.length() > 1 && each.contains("?")) {
        throw new IllegalArgumentException("only all of these can be left out: " + either);
      }
      if (each.startsWith("<")) {
        words.addAll(WordClasses.of(each.substring(1, each.length() - 1)));
      } else {
        words.add(each);
      }
    }
    return words;
  }
}
