package coach.amble.understanding.talk;

import coach.amble.understanding.learning.FeatureGroup;
import coach.amble.understanding.learning.Features;
import coach.amble.understanding.text.Stems;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is looked at in a reply: its words, and in place of its figures what they stand for. Weights
 * and minimum numbers of rows were chosen by cross-validation over the writers of the examples.
 */
final class Traits {
  private static final FeatureGroup STEM = new FeatureGroup("stem", 1, 1);
  private static final FeatureGroup STEM_PAIR = new FeatureGroup("stem pair", .6, 2);
  private static final FeatureGroup STEM_TRIPLE = new FeatureGroup("stem triple", .4, 3);
  private static final FeatureGroup LETTERS = new FeatureGroup("letters", .7, 3);
  private static final FeatureGroup STEMS_APART = new FeatureGroup("stems apart", .3, 3);
  private static final FeatureGroup CLASS = new FeatureGroup("class", .3, 1);
  private static final FeatureGroup MEANING_PAIR = new FeatureGroup("meaning pair", .5, 2);
  private static final FeatureGroup MEANING_TRIPLE = new FeatureGroup("meaning triple", .4, 3);
  private static final FeatureGroup EDGES = new FeatureGroup("edges", .3, 2);
  private static final FeatureGroup FIGURE = new FeatureGroup("figure", .4, 2);
  private static final FeatureGroup ASKED = new FeatureGroup("asked", .9, 1);
  private static final int FEW_WORDS = 4;
  private static final int MOST_WORDS = 250;
  private static final int LENGTHS = 6;
  private static final int FARTHEST = 5;
  private static final List<String> CLASSES =
      List.of(
          "walked",
          "walknoun",
          "nudge",
          "back",
          "hurt",
          "feel",
          "busy",
          "refuse",
          "later",
          "daytime",
          "weekday",
          "wh",
          "subject",
          "offtopic",
          "domain",
          "place");

  private Traits() {}

  static Features of(Message message) {
    List<Token> tokens = message.tokens().all();
    List<String> words =
        tokens.subList(0, Math.min(MOST_WORDS, tokens.size())).stream().map(Token::word).toList();
    List<String> stems = Stems.of(words);
    var features = new Features(STEM, stems);
    features.countRuns(STEM_PAIR, stems, 2);
    features.countRuns(STEM_TRIPLE, stems, 3);
    features.countLetters(LETTERS, words);
    List<String> meanings = words.stream().map(Traits::meaning).toList();
    features.countRuns(MEANING_PAIR, meanings, 2);
    features.countRuns(MEANING_TRIPLE, meanings, 3);
    words.stream()
        .flatMap(word -> CLASSES.stream().filter(it -> WordClasses.of(it).contains(word)))
        .forEach(it -> features.count(CLASS, it));
    apart(stems).forEach(pair -> features.count(STEMS_APART, pair));
    edges(stems).forEach(edge -> features.count(EDGES, edge));
    figures(tokens, stems).forEach(figure -> features.count(FIGURE, figure));
    asked(message.moment().asked(), meanings).forEach(it -> features.count(ASKED, it));
    return features;
  }

  /** The class of a word, else the word. */
  static String meaning(String word) {
    return CLASSES.stream()
        .filter(it -> WordClasses.of(it).contains(word))
        .findFirst()
        .map(it -> "#" + it)
        .orElse(word);
  }

  /** The fewer words, the more it matters what they answer. */
  private static Stream<String> asked(Asked asked, List<String> words) {
    String answer = asked + (words.size() <= FEW_WORDS ? " few " : " many ");
    Stream<String> few = words.size() <= FEW_WORDS ? words.stream() : Stream.of();
    return Stream.concat(Stream.of(answer), few.map(word -> answer + word));
  }

  /** How large a figure is, and the words beside it. */
  private static Stream<String> figures(List<Token> tokens, List<String> stems) {
    return IntStream.range(0, stems.size())
        .filter(it -> stems.get(it).startsWith("#"))
        .boxed()
        .flatMap(
            it -> {
              String size = stems.get(it) + size(tokens.get(it).value());
              return Stream.of(
                  size, at(stems, it - 1) + " " + size, size + " " + at(stems, it + 1));
            });
  }

  private static String size(double value) {
    if (value != Math.rint(value)) {
      return "broken";
    }
    if (value < 0) {
      return "below zero";
    }
    return value <= 10 ? "0-10" : value <= 60 ? "11-60" : value <= 300 ? "61-300" : "more";
  }

  private static String at(List<String> stems, int place) {
    return place < 0 || place >= stems.size() ? "" : stems.get(place);
  }

  private static List<String> apart(List<String> stems) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < stems.size(); i++) {
      for (int j = i + 2; j < Math.min(i + FARTHEST, stems.size()); j++) {
        pairs.add(stems.get(i) + " " + stems.get(j));
      }
    }
    return pairs;
  }

  private static List<String> edges(List<String> stems) {
    List<String> edges = new ArrayList<>();
    if (!stems.isEmpty()) {
      edges.add("first " + stems.getFirst());
      edges.add("last " + stems.getLast());
    }
    if (stems.size() > 1) {
      edges.add("first " + String.join(" ", stems.subList(0, 2)));
      edges.add("last " + String.join(" ", stems.subList(stems.size() - 2, stems.size())));
    }
    edges.add("length " + Math.min(stems.size() / 4, LENGTHS));
    return edges;
  }
}
