package coach.amble.understanding.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The figures of a text, in order, and what they say when it is known what the text is about. */
public final class Figures {
  static final int NEAR = 4;

  private final Line line;
  private final Now now;
  private final List<Figure> all = new ArrayList<>();
  private final List<Integer> places = new ArrayList<>();

  private Figures(Line line, Now now) {
    this.line = line;
    this.now = now;
    for (int place = 0; place < line.size(); place++) {
      if (line.at(place).isFigure()) {
        places.add(place);
        all.add(figure(line, place));
      }
    }
  }

  /** Reads plain text; it may also be as typed, in any script's digits. */
  public static Figures in(String text, Now now) {
    return of(Reading.of(text, now), now);
  }

  static Figures of(Line line, Now now) {
    return new Figures(line, now);
  }

  /** In the order of the text. */
  public List<Figure> all() {
    return List.copyOf(all);
  }

  /**
   * The walks that were told.
   *
   * @param suggested the minutes of the nudge that is answered, null: none
   */
  public Walks walks(@Nullable Integer suggested) {
    return walks(suggested, Figure::mayBeWalked);
  }

  /**
   * The walks that were told.
   *
   * @param suggested the minutes of the nudge that is answered, null: none
   * @param walked which figures are minutes that were walked
   */
  public Walks walks(@Nullable Integer suggested, Predicate<Figure> walked) {
    List<Integer> told =
        IntStream.range(0, all.size())
            .filter(i -> walked.test(all.get(i)))
            .mapToObj(places::get)
            .toList();
    return new WalksTold(line, now, suggested).of(told);
  }

  /** How much it hurts, in a text about that. */
  public Score pain() {
    return PainScore.in(line);
  }

  /** How much it hurts, in a text about a walk or something else. */
  public Score painBeside() {
    return PainScore.beside(line);
  }

  /** From when to when it shall be quiet. */
  public Span pause() {
    return new Pause(line, now).span();
  }

  /** When to ask again. */
  public Later snooze() {
    return new Snooze(line, now).later();
  }

  private static Figure figure(Line line, int place) {
    Piece piece = line.at(place);
    Amount amount = line.amount(place);
    return new Figure(
        amount.unit(),
        amount.value(),
        amount.low(),
        amount.high(),
        piece.start(),
        piece.end(),
        near(line, place, -1),
        near(line, place, 1),
        Elsewhere.reason(line, place));
  }

  private static List<String> near(Line line, int place, int step) {
    return IntStream.rangeClosed(1, NEAR)
        .map(i -> place + i * step)
        .filter(it -> it >= 0 && it < line.size())
        .mapToObj(line::word)
        .toList();
  }
}
