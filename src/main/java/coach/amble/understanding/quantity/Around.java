package coach.amble.understanding.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What stands around a figure, as in {@code late by? <n>}: {@code a|b} either, {@code x?} or
 * nothing, {@code ~2} up to two other words, {@code *} any word that says something, {@code $} a
 * break, {@code @name} a list of words, {@code #minutes} a figure. All of it lies within a
 * sentence.
 *
 * @param before backwards from the figure
 */
record Around(String meaning, List<Part> before, List<Part> after) {
  private static final String FIGURE = "<n>";

  /**
   * One place of a rule.
   *
   * @param words empty: any
   * @param gap how many words may stand here instead
   */
  record Part(Set<String> words, boolean optional, int gap) {
    boolean fits(Piece piece) {
      boolean edge = words.contains("$") && piece.isBreak();
      return edge || (words.isEmpty() ? isOther(piece) : words.contains(piece.word()));
    }
  }

  private static boolean isOther(Piece piece) {
    return piece.isWord() && !Words.named("joining").contains(piece.word());
  }

  /** The rules under the headings of a resource, each heading a meaning. */
  static List<Around> read(String resource) {
    List<Around> rules = new ArrayList<>();
    String meaning = "";
    for (String line : Words.lines(resource)) {
      if (line.startsWith("[")) {
        meaning = line.substring(1, line.length() - 1);
      } else {
        rules.add(of(meaning, List.of(line.replace(" ? ", "? ").strip().split(" +"))));
      }
    }
    return List.copyOf(rules);
  }

  private static Around of(String meaning, List<String> parts) {
    int figure = parts.indexOf(FIGURE);
    if (figure < 0) {
      throw new IllegalStateException("a rule without a figure: " + parts);
    }
    List<Part> before = parts.subList(0, figure).reversed().stream().map(Around::part).toList();
    List<Part> after = parts.subList(figure + 1, parts.size()).stream().map(Around::part).toList();
    return new Around(meaning, before, after);
  }

  private static Part part(String typed) {
    if (typed.startsWith("~")) {
      return new Part(Set.of(), true, Integer.parseInt(typed.substring(1)));
    }
    boolean optional = typed.endsWith("?");
    String words = optional ? typed.substring(0, typed.length() - 1) : typed;
    if (words.equals("*")) {
      return new Part(Set.of(), optional, 0);
    }
    return new Part(
        words.startsWith("@")
            ? Words.named(words.substring(1))
            : Set.copyOf(List.of(words.split("\\|"))),
        optional,
        0);
  }

  boolean fits(Line line, int place) {
    return fits(line, place - 1, before, -1) && fits(line, place + 1, after, 1);
  }

  private static boolean fits(Line line, int place, List<Part> parts, int step) {
    if (parts.isEmpty()) {
      return true;
    }
    Part part = parts.getFirst();
    List<Part> rest = parts.subList(1, parts.size());
    for (int skipped = 0; part.gap() > 0 && skipped <= part.gap(); skipped++) {
      if (fits(line, place + step * skipped, rest, step)) {
        return true;
      }
      if (line.at(place + step * skipped).isBreak()) {
        return false;
      }
    }
    boolean here =
        part.gap() == 0 && part.fits(line.at(place)) && fits(line, place + step, rest, step);
    return here || (part.optional() && part.gap() == 0 && fits(line, place, rest, step));
  }
}
