package coach.amble.understanding.talk;

import coach.amble.understanding.talk.Figures.Figure;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Puts together the figures that say how long was walked. */
final class WalkedFigures {
  private static final Phrases TOTAL =
      Phrases.of(
          """
          <n> in? total|altogether|overall|combined|together
          <n> in|all all|told
          total|totals|totalling|totaling|altogether|makes|making|equals|sum <n>
          total|altogether|sum is|of|was <n>
          so|= that? is|makes? <n> $
          call it|that <n>
          """);
  private static final Set<String> ADDING =
      Set.of("another", "then", "plus", "and", "+", "extra", "more", "again");
  private static final Set<String> STARTED =
      Set.of("from", "started", "start", "left", "out", "began", "walked", "walking");
  private static final int FARTHEST = 3;
  private static final int LONGEST_WALK = 180;

  private WalkedFigures() {}

  /** 0: none. */
  static double minutes(JudgedFigures judged) {
    Figures figures = judged.figures();
    List<Figure> parts =
        figures.all().stream().filter(figure -> counts(judged.role(figure))).toList();
    if (parts.size() < 2) {
      return parts.isEmpty() ? 0 : amount(parts.getFirst(), judged);
    }
    Set<Integer> totals = TOTAL.placesIn(figures.tokens());
    double sum = parts.stream().mapToDouble(part -> amount(part, judged)).sum();
    return parts.reversed().stream()
        .filter(part -> totals.contains(part.place()) || isSum(part, parts, figures))
        .findFirst()
        .map(Figure::value)
        .orElse(sum);
  }

  private static boolean counts(FigureRole role) {
    return role == FigureRole.MINUTES || role == FigureRole.MINUTES_TWICE;
  }

  private static double amount(Figure part, JudgedFigures judged) {
    return judged.role(part) == FigureRole.MINUTES_TWICE ? 2 * part.value() : part.value();
  }

  // "10 mins (5 there, 5 back)": one figure is the sum of the others.
  private static boolean isSum(Figure part, List<Figure> parts, Figures figures) {
    Tokens tokens = figures.tokens();
    boolean added = tokens.in(part.place() - 1, ADDING) || tokens.in(part.place() - 2, ADDING);
    double sum = parts.stream().mapToDouble(Figure::value).sum();
    boolean whole = parts.size() > 2 && 2 * part.value() == sum;
    boolean opens = part.equals(figures.all().getFirst()) && figures.isSumOfOthers(part);
    return !added && (whole || opens);
  }

  /** "started 12:50, finished 13:01"; 0: no such times. */
  static double betweenClocks(Tokens tokens) {
    int[] clocks =
        IntStream.range(0, tokens.size()).filter(it -> tokens.is(it, Token.Sort.CLOCK)).toArray();
    if (clocks.length != 2 || !started(tokens, clocks[0])) {
      return 0;
    }
    double minutes = tokens.value(clocks[1]) - tokens.value(clocks[0]);
    return minutes > 0 && minutes <= LONGEST_WALK ? minutes : 0;
  }

  private static boolean started(Tokens tokens, int clock) {
    return IntStream.rangeClosed(clock - FARTHEST, clock)
        .anyMatch(place -> tokens.in(place, STARTED));
  }
}
