package coach.amble.understanding.talk;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "two walks, 7 each": the number times what was counted before. */
final class Each implements Rewrite {
  private static final int FARTHEST = 8;
  private static final Set<String> EACH = Set.of("each", "apiece", "either", "every");
  private static final Set<String> WAY = Set.of("way", "direction", "leg", "side");

  @Override
  public @Nullable Reading at(Tokens tokens, int place) {
    Token token = tokens.at(place);
    if (!token.is(Token.Sort.NUMBER) && !token.is(Token.Sort.MINUTES)) {
      return null;
    }
    int in = tokens.is(place + 1, "in") || tokens.is(place + 1, "walking") ? 1 : 0;
    if (tokens.in(place + 1 + in, EACH)) {
      boolean way = tokens.in(place + 2 + in, WAY);
      double times = way ? 2 : times(tokens, place);
      int used = in + (way ? 3 : 2);
      return times > 1 ? product(used, times * token.value()) : null;
    }
    boolean before = tokens.in(place - 2, EACH) && tokens.in(place - 1, WAY);
    return before && token.is(Token.Sort.MINUTES) ? product(1, 2 * token.value()) : null;
  }

  private static Reading product(int length, double minutes) {
    return new Reading(length, Token.figure(Token.Sort.MINUTES, minutes));
  }

  private static double times(Tokens tokens, int place) {
    for (int before = place - 1; before >= place - FARTHEST; before--) {
      Token token = tokens.at(before);
      boolean few = token.value() >= 2 && token.value() <= 12;
      if (few && (token.is(Token.Sort.OTHER) || token.is(Token.Sort.NUMBER))) {
        return token.value();
      }
      if (token.is("twice") || token.is("both")) {
        return 2;
      }
    }
    return 0;
  }
}
