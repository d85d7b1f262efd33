package coach.amble.understanding.talk;

import coach.amble.understanding.learning.FeatureGroup;
import coach.amble.understanding.learning.Features;
import coach.amble.understanding.talk.Figures.Figure;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a figure is by itself: its sort and size, the figures beside it, what the rules made of it.
 */
final class FigureItself {
  private static final FeatureGroup ITSELF = new FeatureGroup("itself", 1, 1);
  private static final FeatureGroup TOLD = new FeatureGroup("told", 1.2, 1);
  private static final int FEW = 3;

  private FigureItself() {}

  static void count(Features features, Figures figures, Figure figure, Intent read) {
    @Nullable Kind kind = Kind.of(read);
    String sort = kind + " " + figures.token(figure).word() + " ";
    Stream.concat(Stream.of(""), Stream.concat(alone(figures, figure), beside(figures, figure)))
        .forEach(trait -> features.count(ITSELF, sort + trait));
    told(figure, read).forEach(trait -> features.count(TOLD, kind + " " + trait));
  }

  private static Stream<String> alone(Figures figures, Figure figure) {
    String size = "size " + size(figure.value());
    boolean alone = figures.isAlone(figure);
    return Stream.of(size, "alone " + alone + " " + index(figures, figure) + " " + size);
  }

  private static String size(double value) {
    if (value != Math.rint(value)) {
      return "broken";
    }
    return value <= 10 ? "0-10" : value <= 60 ? "11-60" : value <= 300 ? "61-300" : "more";
  }

  private static String index(Figures figures, Figure figure) {
    int index = figures.all().indexOf(figure);
    return Math.min(index, FEW) + " of " + Math.min(figures.all().size(), FEW + 1);
  }

  private static Stream<String> beside(Figures figures, Figure figure) {
    int index = figures.all().indexOf(figure);
    long minutes =
        figures.all().stream().filter(it -> figures.token(it).is(Token.Sort.MINUTES)).count();
    double value = figure.value();
    int place = figure.place();
    return Stream.of(
        index(figures, figure),
        "minutes " + Math.min(minutes, FEW),
        "sum " + figures.isSumOfOthers(figure),
        "largest " + !figures.any(it -> it.value() > value),
        "repeats " + figures.any(it -> it.place() < place && it.value() == value),
        "repeated " + figures.any(it -> it.place() > place && it.value() == value),
        "last " + (index == figures.all().size() - 1),
        "before " + word(figures, index - 1),
        "after " + word(figures, index + 1));
  }

  private static String word(Figures figures, int index) {
    boolean there = index >= 0 && index < figures.all().size();
    return there ? figures.token(figures.all().get(index)).word() : "none";
  }

  private static Stream<String> told(Figure figure, Intent read) {
    return switch (read) {
      case Intent.Done(var minutes, var pain, var day) ->
          Stream.of("minutes " + compared(minutes, figure), "pain " + compared(pain, figure));
      case Intent.Pain(var score) -> Stream.of("score " + compared(score, figure));
      case Intent.Snooze(var delay) ->
          Stream.of("delay " + compared(delay == null ? null : delay.toMinutes(), figure));
      default -> Stream.of();
    };
  }

  private static String compared(@Nullable Number told, Figure figure) {
    if (told == null) {
      return "none";
    }
    int order = Double.compare(told.doubleValue(), figure.value());
    return order == 0 ? "this" : order > 0 ? "more" : "less";
  }
}
