package coach.amble.understanding.talk;

import coach.amble.understanding.text.PlainText;
import java.util.List;

/**
 * A message taken apart.
 *
 * @param text as typed, without surrounding space
 */
record Message(String text, Tokens tokens, Moment moment) {
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
          new Each());

  static Message of(String text, Moment moment) {
    List<Token> words = Repair.all(Scanner.scan(PlainText.of(text, EmojiWords::of)));
    Tokens tokens = Rewrite.all(new Tokens(words), FIGURES);
    return new Message(text.strip(), tokens, moment);
  }

  /** Whether nothing of it is known, so that nothing should be made of it. */
  boolean isStrange() {
    List<Token> said = tokens.all().stream().filter(Token::says).toList();
    boolean numbers = said.stream().allMatch(it -> it.is(Token.Sort.NUMBER));
    return said.stream().noneMatch(Message::isKnown) && (said.isEmpty() || !numbers);
  }

  private static boolean isKnown(Token token) {
    return token.is(Token.Sort.WORD)
        ? token.isEmoji() || Repair.knows(token.word())
        : !token.is(Token.Sort.NUMBER);
  }

  /** A number and nothing else, after the coach asked for a score. */
  boolean isBareAnswer() {
    List<Token> said = tokens.all().stream().filter(Token::says).toList();
    return moment.asked() == Asked.CHECK_IN
        && said.size() == 1
        && said.getFirst().is(Token.Sort.NUMBER);
  }
}
