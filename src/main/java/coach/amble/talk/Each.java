package coach.amble.talk;

import org.jspecify.annotations.Nullable;

/** "two walks, 7 each": the number times what was counted before. */
final class Each implements Rewrite {
  private static final int FARTHEST = 8;

  @Override
  public @Nullable Reading at(Tokens tokens, int place) {
    Token token = tokens.at(place);
    boolean amount = token.is(Token.Sort.NUMBER) || token.is(Token.Sort.MINUTES);
    if (!amount || !(tokens.is(place + 1, "each") || tokens.is(place + 1, "apiece"))) {
      return null;
    }
    double times = tokens.is(place + 2, "way") ? 2 : times(tokens, place);
    return times > 1
        ? new Reading(2, Token.figure(Token.Sort.MINUTES, times * token.value()))
        : null;
  }

  private static double times(Tokens tokens, int place) {
    for (int before = place - 1; before >= place - FARTHEST; before--) {
      Token token = tokens.at(before);
      boolean few = token.value() >= 2 && token.value() <= 12;
      if (few && token.is(Token.Sort.OTHER)) {
        return token.value();
      }
      if (token.is("twice") || token.is("both")) {
        return 2;
      }
    }
    return 0;
  }
}
