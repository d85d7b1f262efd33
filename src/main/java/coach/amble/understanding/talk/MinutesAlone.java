package coach.amble.understanding.talk;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A length without a verb: "12 mins, twice round the car park", "10". */
final class MinutesAlone implements Recogniser {
  private static final Set<String> BEFORE_THE_FIGURE =
      Words.of(
          """
          entry late belated report update tally result note leg part half bit afterward extra
          must little wee tiny been thing trip
          go goes worked
          later forgot forgotten missing remember include
          watch fitbit phone says said shows app garmin strava apple according lasted took make made
          already under just over bit best part max exactly precisely another added extra did have
          me per count counted log timer stopwatch clocked reckon walked ended up got done great amazing brilliant
          make ago few actually no wait correction mean solid brisk cold proper gentle decent cheeky
          tidy modest sneaky leisurely slow fast
          about around roughly approx approximately only just a an the my nearly almost over
          like maybe ca circa say well ok yes so another plus then and today yesterday this
          morning afternoon evening lunch for of at least good was it is total up to i we on
          last night minutes min time all in quick nice lovely long short bit hey hi hello
          sorry that probably guess think with EMOJIDONE some more first second easy gentle
          from be something whopping massive mere measly whole full daily usual thanks = day
          before oh wow finally outside out now did
          """);

  private static final Phrases REFUSED =
      Phrases.of(
          """
          can|could|will|would not
          not now|today|yet|possible|happening|walked|walk|done
          did|have not
          skip|skipping|pass
          no time|chance|way|walk|can
          too busy|tired
          <n> please|pls
          maybe|perhaps ~ tomorrow
          sorry ~ <busy>
          """);

  /** "didn't manage the 10, only 5" */
  private static final Phrases PARTLY =
      Phrases.of("did|could not ~ <n> , only|just|but|merely|maybe only|just? <n>");

  private static final Phrases FAR =
      Phrases.of(
          """
          #far
          #other <lap>
          """);

  /** Whether it counts beside words that refuse. */
  private final boolean evenRefused;

  MinutesAlone(boolean evenRefused) {
    this.evenRefused = evenRefused;
  }

  @Override
  public @Nullable Intent in(Message message) {
    List<Clause> told = message.clauses().stream().filter(MinutesAlone::stands).toList();
    if (told.isEmpty() || (!evenRefused && refused(message.tokens()))) {
      return null;
    }
    WalkedDay.Told day = WalkedDay.in(message, told);
    return day.impossible()
        ? new Intent.Unknown(Intent.Problem.UNCLEAR)
        : WalkTold.intent(WalkedMinutes.in(message, told), PainTold.score(message), day.date());
  }

  private static boolean refused(Tokens tokens) {
    return REFUSED.in(tokens) && !PARTLY.in(tokens);
  }

  /** Whether a length stands for itself somewhere. */
  static boolean told(Message message) {
    return message.clauses().stream().anyMatch(MinutesAlone::stands);
  }

  private static boolean stands(Clause clause) {
    boolean length = WalkedMinutes.amountOnly(clause) && WalkedMinutes.in(clause);
    return (length || (FAR.in(clause.tokens()) && !WalkTold.usually(clause.tokens())))
        && opens(clause.tokens());
  }

  /** Nothing but what goes with a length stands before the first figure. */
  static boolean opens(Tokens tokens) {
    for (int place = 0; place < tokens.size(); place++) {
      Token token = tokens.at(place);
      if (token.is(Token.Sort.MINUTES)
          || token.is(Token.Sort.NUMBER)
          || token.is(Token.Sort.OTHER)) {
        return true;
      }
      if (!expected(token)) {
        return false;
      }
    }
    return false;
  }

  static boolean expected(Token token) {
    String word = token.word();
    return !token.is(Token.Sort.WORD)
        || BEFORE_THE_FIGURE.contains(word)
        || WordClasses.of("walknoun").contains(word)
        || WordClasses.of("place").contains(word)
        || Weekdays.named(word) != null;
  }
}
