package coach.amble.understanding.talk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What answers "how is your back?": a number is the pain, and so is how one feels. */
final class CheckInAnswer implements Recogniser {
  @Override
  public @Nullable Intent in(Message message) {
    if (!answers(message) || QuestionAsked.asks(message)) {
      return null;
    }
    Tokens tokens = message.tokens();
    List<Token> numbers =
        tokens.all().stream().filter(token -> token.is(Token.Sort.NUMBER)).toList();
    if (numbers.size() == 1 && !tokens.has(Token.Sort.MINUTES)) {
      double score = numbers.get(0).value();
      return PainTold.possible(score)
          ? new Intent.Pain((int) score)
          : new Intent.Unknown(Intent.Problem.SCORE);
    }
    return numbers.isEmpty() && tokens.hasWord(WordClasses.of("feel"))
        ? new PainTold(true).in(message)
        : null;
  }

  /** Whether the coach had asked for a score, and the first figure of the answer can be one. */
  static boolean givesAScore(Message message) {
    Figures figures = Figures.in(message);
    return answers(message)
        && figures.all().stream()
            .limit(1)
            .anyMatch(
                it -> PainTold.possible(it.value()) && !figures.token(it).is(Token.Sort.MINUTES));
  }

  private static boolean answers(Message message) {
    return message.moment().asked() == Asked.CHECK_IN
        && message.clauses().stream().noneMatch(WalkTold::tells);
  }
}
