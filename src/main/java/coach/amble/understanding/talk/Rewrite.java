package coach.amble.understanding.talk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule that reads some tokens as one figure. */
interface Rewrite {
  /** What the tokens from this place on mean, null: nothing to this rule. */
  @Nullable Reading at(Tokens tokens, int place);

  /** So many tokens are this one. */
  record Reading(int length, Token token) {}

  /** The rules one after the other over all tokens; a result can be the start of the next. */
  static Tokens all(Tokens tokens, List<Rewrite> rules) {
    Tokens result = tokens;
    for (Rewrite rule : rules) {
      result = one(result, rule);
    }
    return result;
  }

  private static Tokens one(Tokens tokens, Rewrite rule) {
    List<Token> rest = new ArrayList<>(tokens.all());
    Tokens view = new Tokens(rest);
    for (int place = 0; place < rest.size(); place++) {
      @Nullable Reading reading = rule.at(view, place);
      if (reading != null) {
        rest.subList(place, Math.min(rest.size(), place + reading.length())).clear();
        rest.add(place, reading.token());
        place -= reading.length() > 1 ? 1 : 0;
      }
    }
    return view;
  }
}
