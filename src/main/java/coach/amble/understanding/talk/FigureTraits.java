package coach.amble.understanding.talk;

import coach.amble.understanding.learning.FeatureGroup;
import coach.amble.understanding.learning.Features;
import coach.amble.understanding.talk.Figures.Figure;
import coach.amble.understanding.text.Stems;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What is looked at around a figure: the words near it. What it is by itself, {@link FigureItself}
 * tells. Weights were chosen by cross-validation over the writers of the examples.
 */
final class FigureTraits {
  private static final FeatureGroup AROUND = new FeatureGroup("around", 1, 2);
  private static final FeatureGroup NEAR = new FeatureGroup("near", .6, 2);
  private static final FeatureGroup RUN = new FeatureGroup("run", .8, 2);
  private static final FeatureGroup MEANT = new FeatureGroup("meant", 1, 2);
  private static final FeatureGroup MESSAGE = new FeatureGroup("message", .5, 2);
  private static final FeatureGroup SINCE = new FeatureGroup("since", .6, 2);
  private static final int CLOSE = 4;
  private static final int NEARBY = 3;
  private static final int WIDE = 8;

  private FigureTraits() {}

  /**
   * @param kind of the message
   * @param before what the figure before says, null: it is the first
   */
  static Features of(Figures figures, Figure figure, Kind kind, @Nullable FigureRole before) {
    List<String> words = words(figures.tokens(), figure.place());
    List<String> stems = Stems.of(words);
    var features = new Features(AROUND, around(stems));
    offsets(WIDE).forEach(at -> features.count(NEAR, side(at) + stems.get(WIDE + at)));
    countRuns(features, RUN, stems);
    List<String> meanings = words.stream().map(Traits::meaning).toList();
    offsets(WIDE)
        .filter(at -> meanings.get(WIDE + at).startsWith("#"))
        .forEach(at -> features.count(MEANT, place(at) + meanings.get(WIDE + at)));
    countRuns(features, MEANT, meanings);
    Stems.of(figures.tokens().all().stream().map(Token::word).toList())
        .forEach(stem -> features.count(MESSAGE, stem));
    FigureItself.count(features, figures, figure, kind);
    sinceFigure(stems).forEach(stem -> features.count(SINCE, before + " " + stem));
    sinceFigure(meanings).forEach(word -> features.count(SINCE, kind + " " + word));
    features.count(SINCE, kind + " " + before + " " + figures.token(figure).word());
    return features;
  }

  /** The words from {@value #WIDE} before the figure to as many after it. */
  private static List<String> words(Tokens tokens, int place) {
    List<String> words = new ArrayList<>();
    for (int at = place - WIDE; at <= place + WIDE; at++) {
      words.add(tokens.word(at));
    }
    return words;
  }

  /** The words since the figure before. */
  private static List<String> sinceFigure(List<String> words) {
    List<String> since = words.subList(0, WIDE);
    int figure =
        IntStream.range(0, WIDE).filter(it -> since.get(it).startsWith("#")).max().orElse(-1);
    return since.subList(figure + 1, WIDE);
  }

  private static List<String> around(List<String> stems) {
    return offsets(CLOSE).mapToObj(at -> at + " " + stems.get(WIDE + at)).toList();
  }

  private static IntStream offsets(int farthest) {
    return IntStream.rangeClosed(-farthest, farthest).filter(at -> at != 0);
  }

  private static String side(int offset) {
    return offset < 0 ? "before " : "after ";
  }

  private static String place(int offset) {
    return Math.abs(offset) > NEARBY ? side(offset) : offset + " ";
  }

  private static void countRuns(Features features, FeatureGroup group, List<String> words) {
    for (int length = 2; length <= NEARBY; length++) {
      String before = String.join(" ", words.subList(WIDE - length, WIDE));
      String after = String.join(" ", words.subList(WIDE + 1, WIDE + 1 + length));
      features.count(group, "before " + before);
      features.count(group, "after " + after);
    }
    features.count(group, "around " + words.get(WIDE - 1) + " " + words.get(WIDE + 1));
  }
}
