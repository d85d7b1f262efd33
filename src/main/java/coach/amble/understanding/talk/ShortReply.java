package coach.amble.understanding.talk;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Replies of a word or an emoji, which mean what the coach asked last. */
final class ShortReply implements Recogniser {
  private static final Set<String> POLITE =
      Words.of("please coach amble now then sir boss mate hey hi bot");
  private static final Set<String> PROMISE =
      Set.copyOf(
          """
          ok
          sure
          yes
          fine
          alright
          roger
          deal
          aye
          agreed
          understood
          yes sure
          ok ok
          ok fine
          will do
          on it
          got it
          ok sure
          yes will do
          let us go
          let us do it
          good idea
          ok will do
          yes ok
          ok good
          sounds good
          sure thing
          k
          of course
          absolutely
          definitely
          why not
          go on
          ok let us go
          go on then
          fine fine
          all right
          copy that
          gladly
          yes please
          ok thanks
          """
              .lines()
              .toList());

  @Override
  public @Nullable Intent in(Message message) {
    Tokens tokens = message.tokens();
    boolean nudged = message.moment().asked() == Asked.NUDGE;
    if (onlyEmoji(tokens)) {
      return nudged ? emoji(tokens) : null;
    }
    String words = words(tokens);
    if (words.equals("start")) {
      return new Intent.Start();
    }
    return nudged && PROMISE.contains(words) ? new Intent.Snooze(null) : null;
  }

  private static boolean onlyEmoji(Tokens tokens) {
    return tokens.all().stream()
        .noneMatch(token -> meaningful(token) && !token.word().startsWith("EMOJI"));
  }

  private static boolean meaningful(Token token) {
    return !token.is(Token.Sort.BREAK) && !token.is(Token.Sort.SIGN);
  }

  private static @Nullable Intent emoji(Tokens tokens) {
    if (tokens.hasWord(Set.of("EMOJINO"))) {
      return new Intent.Skip(null);
    }
    if (tokens.hasWord(Set.of("EMOJILATER"))) {
      return new Intent.Snooze(null);
    }
    return tokens.hasWord(Set.of("EMOJIDONE")) ? new Intent.Done(null, null, null) : null;
  }

  private static String words(Tokens tokens) {
    StringBuilder words = new StringBuilder();
    for (Token token : tokens.all()) {
      boolean said = meaningful(token) && !token.word().startsWith("EMOJI");
      if (said && !POLITE.contains(token.word())) {
        words.append(words.isEmpty() ? "" : " ").append(token.word());
      }
    }
    return words.toString();
  }
}
