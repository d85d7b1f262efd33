package coach.amble.understanding.talk;

import coach.amble.understanding.text.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A message taken apart.
 *
 * @param text as typed, without surrounding space
 */
record Message(String text, Tokens tokens, List<Clause> clauses, Moment moment) {
  private static final List<Rewrite> FIGURES =
      List.of(
          new NumberWords(),
          new Ratios(),
          Combined::belowZero,
          new HourParts(),
          new CalendarDates(),
          new ClockTimes(),
          Combined::range,
          new Units(),
          Combined::range,
          Combined::sum,
          Combined::multiple,
          Combined::sum,
          new Roles(),
          new Each());
  private static final Set<String> SPLITTING =
      Words.of("but because although though except whereas however so");
  private static final Set<String> NOT_SO = Set.of("far", "many", "much", "or");
  private static final Set<String> NEW_SUBJECT =
      Words.of(
          """
          i my back pain it will now going we not feel can feeling maybe is did walked went took
          managed strolled got still actually wandered popped made
          """);

  private static final Set<String> RESULT = Set.of("got", "did", "managed", "ended");
  private static final Set<String> MY_BODY =
      Set.of("back", "pain", "lower", "hip", "hips", "leg", "legs", "spine", "score", "feet");

  static Message of(String text, Moment moment) {
    List<Token> words = Repair.all(Scanner.scan(PlainText.of(text, EmojiWords::of)));
    Tokens tokens = Rewrite.all(new Tokens(words), FIGURES);
    return new Message(text.strip(), tokens, split(tokens), moment);
  }

  boolean asks() {
    return text.endsWith("?") || clauses.stream().anyMatch(clause -> clause.closer().equals("?"));
  }

  private static List<Clause> split(Tokens tokens) {
    List<Clause> clauses = new ArrayList<>();
    List<Token> open = new ArrayList<>();
    for (int place = 0; place < tokens.size(); place++) {
      Token token = tokens.at(place);
      boolean ends = token.is(Token.Sort.BREAK);
      if (ends || splits(tokens, place)) {
        close(clauses, open, ends ? token.word() : ",");
        open = new ArrayList<>();
      }
      if (!ends) {
        open.add(token);
      }
    }
    close(clauses, open, ".");
    return List.copyOf(clauses);
  }

  private static void close(List<Clause> clauses, List<Token> open, String closer) {
    if (!open.isEmpty()) {
      clauses.add(new Clause(new Tokens(open), closer));
    }
  }

  private static boolean splits(Tokens tokens, int place) {
    if (tokens.is(place, "and") || (tokens.is(place, "then") && !tokens.is(place - 1, "and"))) {
      boolean person = tokens.is(place + 1, "my") && !tokens.in(place + 2, MY_BODY);
      return tokens.in(place + 1, NEW_SUBJECT) && !person;
    }
    boolean result = tokens.in(place, RESULT);
    if (result && place > 0 && !tokens.is(place - 1, Token.Sort.WORD)) {
      return true;
    }
    boolean notSo = tokens.in(place + 1, NOT_SO) || tokens.is(place - 1, "or");
    return tokens.in(place, SPLITTING) && !(tokens.is(place, "so") && notSo);
  }
}
