package coach.amble.understanding.talk;

import coach.amble.understanding.learning.FeatureGroup;
import coach.amble.understanding.learning.Features;
import coach.amble.understanding.talk.Figures.Figure;
import java.util.stream.Stream;

/** What a figure is by itself: its sort and size and the figures beside it. */
final class FigureItself {
  private static final FeatureGroup ITSELF = new FeatureGroup("itself", 1, 1);
  private static final int FEW = 3;

  private FigureItself() {}

  static void count(Features features, Figures figures, Figure figure, Kind kind) {
    String sort = kind + " " + figures.token(figure).word() + " ";
    Stream.concat(Stream.of(""), Stream.concat(alone(figures, figure), beside(figures, figure)))
        .forEach(trait -> features.count(ITSELF, sort + trait));
  }

  private static Stream<String> alone(Figures figures, Figure figure) {
    String size = "size " + size(figure.value());
    boolean alone = figures.isAlone(figure);
    return Stream.of(size, "alone " + alone + " " + index(figures, figure) + " " + size);
  }

  static String size(double value) {
    if (value != Math.rint(value)) {
      return "broken";
    }
    if (value < 0) {
      return "below zero";
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
}
