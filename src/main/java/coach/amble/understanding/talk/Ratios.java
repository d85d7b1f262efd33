package coach.amble.understanding.talk;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "4/10" and "four out of ten" are pain; "1/2 h" is a part; other ratios are no amount. */
final class Ratios implements Rewrite {
  private static final Set<String> WALKED = Set.of("did", "done", "walked", "managed", "made");
  private static final Set<String> AFTER_A_SCORE =
      Words.of("now today but and so still at again after before this pain right then i");
  private static final Set<String> JUDGED =
      Words.of(
          """
          mood energy weather view views vibe vibes motivation stress effort spirits scenery company
          coffee cake sun air fun enjoyment boredom sky sunset lunch
          """);
  private static final Set<String> JUDGING =
      Words.of("would recommend mood energy weather view views vibe vibes scenery fun sunset");

  @Override
  public @Nullable Reading at(Tokens tokens, int place) {
    if (!tokens.is(place, Token.Sort.NUMBER)) {
      return null;
    }
    if (tokens.follows(place + 1, "out", "of") > 0 && tokens.is(place + 3, "#num")) {
      boolean score = tokens.value(place + 3) == 10;
      Token.Sort sort = score ? Token.Sort.SCORE : Token.Sort.NUMBER;
      return new Reading(4, Token.figure(sort, tokens.value(place)));
    }
    if (partOf(tokens, place)) {
      return new Reading(3, Token.figure(Token.Sort.NUMBER, tokens.value(place)));
    }
    if (ofTen(tokens, place)) {
      return new Reading(3, Token.figure(Token.Sort.SCORE, tokens.value(place)));
    }
    boolean slash = tokens.is(place + 1, "/") && tokens.is(place + 2, "#num");
    return slash ? slashed(tokens, place, tokens.value(place), tokens.value(place + 2)) : null;
  }

  // "did 6 of 10 minutes"
  private static boolean partOf(Tokens tokens, int place) {
    return tokens.is(place + 1, "of")
        && tokens.is(place + 2, Token.Sort.NUMBER)
        && tokens.value(place) < tokens.value(place + 2)
        && (tokens.in(place - 1, WALKED) || Units.MINUTE.contains(tokens.word(place + 3)));
  }

  // "3 from 10", "six of ten", but not "5 of 10 minutes"
  private static boolean ofTen(Tokens tokens, int place) {
    boolean of = tokens.is(place + 1, "of") || tokens.is(place + 1, "from");
    boolean ten = tokens.is(place + 2, "ten") || tokens.value(place + 2) == 10;
    boolean closes =
        !tokens.is(place + 3, Token.Sort.WORD) || AFTER_A_SCORE.contains(tokens.word(place + 3));
    return of && ten && closes && tokens.value(place) <= 10;
  }

  private static int afterArticles(Tokens tokens, int place) {
    boolean of = tokens.is(place, "of") || tokens.is(place, "an");
    return of ? place + (tokens.is(place + 1, "an") ? 2 : 1) : place;
  }

  // "mood 10/10", "10/10 would recommend"
  private static boolean ofSomethingElse(Tokens tokens, int place) {
    int noun = tokens.is(place - 1, "is") || tokens.is(place - 1, "was") ? place - 2 : place - 1;
    return tokens.in(noun, JUDGED) || tokens.in(place + 3, JUDGING);
  }

  private static Reading slashed(Tokens tokens, int place, double value, double whole) {
    if (whole == 10 && ofSomethingElse(tokens, place)) {
      return new Reading(3, Token.figure(Token.Sort.OTHER, 0));
    }
    if (whole == 10) {
      return new Reading(3, Token.figure(Token.Sort.SCORE, value));
    }
    if (value < whole
        && whole <= 4
        && Units.HOUR.contains(tokens.word(afterArticles(tokens, place + 3)))) {
      return new Reading(3, Token.figure(Token.Sort.NUMBER, value / whole));
    }
    boolean date = tokens.in(place - 1, CalendarDates.BEFORE_A_DATE);
    return date
        ? CalendarDates.slashed((int) value, (int) whole, 3)
        : new Reading(3, Token.figure(Token.Sort.OTHER, 0));
  }
}
