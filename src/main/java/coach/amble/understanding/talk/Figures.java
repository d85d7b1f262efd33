package coach.amble.understanding.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * The figures of a message that may be minutes or a score.
 *
 * @param all in the order of the message, {@value #MOST} at most
 */
record Figures(Tokens tokens, List<Figure> all) {
  private static final int MOST = 12;

  /** A figure and where it stands. */
  record Figure(int place, double value) {}

  static Figures in(Message message) {
    Tokens tokens = message.tokens();
    List<Figure> figures = new ArrayList<>();
    for (int place = 0; place < tokens.size() && figures.size() < MOST; place++) {
      OptionalDouble value = value(tokens.at(place));
      if (value.isPresent()) {
        figures.add(new Figure(place, value.getAsDouble()));
      }
    }
    return new Figures(tokens, List.copyOf(figures));
  }

  /** "pain stays at 3" looks like three o'clock. */
  private static OptionalDouble value(Token token) {
    return switch (token.sort()) {
      case NUMBER, MINUTES, SCORE, OTHER -> OptionalDouble.of(token.value());
      case CLOCK ->
          token.is("#clock") && token.value() % 60 == 0
              ? OptionalDouble.of(token.value() / 60)
              : OptionalDouble.empty();
      case WORD -> token.is("one") ? OptionalDouble.of(1) : OptionalDouble.empty();
      default -> OptionalDouble.empty();
    };
  }

  boolean has(double value) {
    return any(figure -> figure.value() == value);
  }

  boolean any(Predicate<Figure> rule) {
    return all.stream().anyMatch(rule);
  }

  Token token(Figure figure) {
    return tokens.at(figure.place());
  }

  /** Whether this one is what all others add up to. */
  boolean isSumOfOthers(Figure figure) {
    double sum = all.stream().mapToDouble(Figure::value).sum();
    return all.size() > 2 && sum == 2 * figure.value();
  }

  /** Whether nothing but punctuation stands around it. */
  boolean isAlone(Figure figure) {
    return ends(figure.place() - 1) && ends(figure.place() + 1);
  }

  private boolean ends(int place) {
    return tokens.is(place, Token.Sort.BREAK) || tokens.word(place).startsWith("EMOJI");
  }
}
