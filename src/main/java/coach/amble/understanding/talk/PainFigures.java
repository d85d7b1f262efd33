package coach.amble.understanding.talk;

import java.util.List;
import java.util.Set;

/** Which bare numbers say how much it hurts. */
final class PainFigures {
  private static final Set<String> OUCH = Set.of("ouch", "ow", "owie", "oof", "argh");
  private static final Set<String> SCALE = Set.of("score", "scale", "rating", "level", "lvl");
  private static final Set<String> EARLIER = Set.of("yesterday", "before", "earlier");
  private static final Set<String> FIRM =
      Set.of("solid", "strong", "good", "firm", "hard", "clear");
  private static final int FARTHEST = 9;
  private static final int SAME_MESSAGE = 40;
  private static final Set<String> WALK_BETWEEN =
      Words.of(
          """
          did done walked walk walking managed for after until by in plus another extra
          every them
          """);
  private static final Set<String> NO_SCORE_AFTER =
      Words.of("done outside there walked walk walking minute each back ago");
  private static final Set<String> WAY_BACK =
      Words.of(
          """
          came come got get be go going went way head heading headed run ran right just
          straight there am coming turned call text write was
          """);
  private static final Set<String> BEFORE_ARTICLE =
      Words.of(
          """
          easily honestly barely almost nearly hardly roughly feeling it being having giving with
          with is was still at now to like say about maybe call am around only feels feel from
          just today currently probably me down up be definitely of back
          """);
  private static final Set<String> NEXT_TO_SCORE =
      Words.of(
          """
          now today right at before after when this but or and so again on if because since
          though from pain to all already by yesterday earlier max tonight in i EMOJIDONE EMOJINO atm tops
          """);

  private PainFigures() {}

  static boolean isScore(Tokens tokens, int place) {
    return named(tokens, place)
        || onTheScale(tokens, place)
        || fallsFromTo(tokens, place)
        || withArticle(tokens, place)
        || afterOuch(tokens, place)
        || stillOrNow(tokens, place)
        || afterPainWord(tokens, place)
        || closesPainClause(tokens, place);
  }

  /** "5 pain", "3 for pain", "2 on the pain scale". */
  private static boolean named(Tokens tokens, int place) {
    boolean scale = tokens.is(place + 1, "on") && nearby(tokens, place + 2, "scale");
    boolean forPain = tokens.is(place + 1, "for") && tokens.is(place + 2, "pain");
    boolean pain = tokens.is(place + 1, "pain") && !figureAfter(tokens, place + 2);
    return scale || forPain || pain || explained(tokens, place);
  }

  /** "4. The back, I mean." */
  private static boolean explained(Tokens tokens, int place) {
    boolean my = tokens.is(place + 2, "the") || tokens.is(place + 2, "my");
    return tokens.is(place + 1, Token.Sort.BREAK)
        && my
        && WordClasses.of("back").contains(tokens.word(place + 3))
        && tokens.is(place + 4, Token.Sort.BREAK)
        && tokens.value(place) <= 10;
  }

  // "on a scale of 1 to 10, 4"
  private static boolean onTheScale(Tokens tokens, int place) {
    return tokens.value(place) <= 10
        && before(tokens, place).stream().anyMatch(token -> token.is("scale"));
  }

  private static List<Token> before(Tokens tokens, int place) {
    return tokens.all().subList(Math.max(0, place - SAME_MESSAGE), place);
  }

  private static boolean nearby(Tokens tokens, int place, String word) {
    return tokens.is(place, word) || tokens.is(place + 1, word) || tokens.is(place + 2, word);
  }

  private static boolean figureAfter(Tokens tokens, int place) {
    for (int next = place; next < place + 4 && !tokens.is(next, Token.Sort.BREAK); next++) {
      if (tokens.is(next, Token.Sort.NUMBER) || tokens.is(next, Token.Sort.SCORE)) {
        return true;
      }
    }
    return false;
  }

  /** "went from 6 to 4": minutes don't fall. */
  private static boolean fallsFromTo(Tokens tokens, int place) {
    boolean first =
        tokens.is(place - 1, "from")
            && tokens.is(place + 1, "to")
            && tokens.is(place + 2, Token.Sort.NUMBER)
            && tokens.value(place) <= 10
            && tokens.value(place) > tokens.value(place + 2);
    boolean second = tokens.is(place - 1, "to") && tokens.is(place - 2, Token.Sort.SCORE);
    boolean changed =
        (tokens.is(place - 2, "down") || tokens.is(place - 2, "up"))
            && tokens.value(place) <= 10
            && tokens.all().stream()
                .anyMatch(token -> WordClasses.of("back").contains(token.word()))
            && closes(tokens, place);
    boolean settled = tokens.is(place - 1, "to") && tokens.is(place - 2, "a");
    return first || second || settled || (changed && tokens.is(place - 1, "to"));
  }

  /** "it is a 4", "still a 7": nobody walks "a 7". */
  private static boolean withArticle(Tokens tokens, int place) {
    boolean firm = tokens.in(place - 1, FIRM);
    int start = firm ? place - 2 : place - 1;
    boolean article = tokens.is(start, "a") || tokens.is(start, "an");
    boolean listed = tokens.is(place + 1, "and");
    boolean edge = !firm && !listed && tokens.is(start - 1, Token.Sort.BREAK);
    boolean before = edge || tokens.in(start - 1, BEFORE_ARTICLE);
    return article && before && tokens.value(place) <= 10 && closes(tokens, place);
  }

  private static boolean closes(Tokens tokens, int place) {
    return tokens.is(place + 1, Token.Sort.BREAK) || tokens.in(place + 1, NEXT_TO_SCORE);
  }

  private static boolean afterOuch(Tokens tokens, int place) {
    return tokens.in(place - 1, OUCH)
        || (tokens.is(place - 1, Token.Sort.BREAK) && tokens.in(place - 2, OUCH));
  }

  private static boolean stillOrNow(Tokens tokens, int place) {
    boolean still = tokens.is(place - 1, "still") || tokens.is(place - 1, "now");
    boolean earlier = tokens.in(place + 1, EARLIER);
    boolean then = earlier || scoreBefore(tokens, place) || nowAfter(tokens, place);
    boolean was = tokens.is(place - 1, "was") && then;
    boolean is = was || (tokens.is(place - 1, "is") && tokens.is(place - 2, "it"));
    return (still || is) && tokens.value(place) <= 10 && closes(tokens, place);
  }

  private static boolean nowAfter(Tokens tokens, int place) {
    int now = tokens.is(place + 1, Token.Sort.BREAK) ? place + 2 : place + 1;
    return tokens.is(now, "now") && tokens.is(now + 1, Token.Sort.NUMBER);
  }

  private static boolean scoreBefore(Tokens tokens, int place) {
    return before(tokens, place).stream().anyMatch(token -> token.is(Token.Sort.SCORE));
  }

  /** "back is maybe 3", "pain 4 at the start and 3 at the end". */
  private static boolean afterPainWord(Tokens tokens, int place) {
    if (tokens.in(place + 1, NO_SCORE_AFTER)) {
      return false;
    }
    for (int before = place - 1; before >= place - FARTHEST; before--) {
      Token token = tokens.at(before);
      if (painWord(tokens, before)) {
        return tokens.value(place) <= 10 || place - before <= 3;
      }
      if (token.is(Token.Sort.BREAK)
          || token.is(Token.Sort.MINUTES)
          || WALK_BETWEEN.contains(token.word())) {
        return false;
      }
    }
    return false;
  }

  /** "10 minutes but the back is complaining, 6". */
  private static boolean closesPainClause(Tokens tokens, int place) {
    boolean alone = tokens.is(place - 1, ",") && tokens.is(place + 1, Token.Sort.BREAK);
    for (int before = place - 2; alone && before > place - FARTHEST; before--) {
      if (painWord(tokens, before)) {
        return tokens.value(place) <= 10;
      }
      alone = !tokens.is(before, Token.Sort.BREAK) && !WALK_BETWEEN.contains(tokens.word(before));
    }
    return false;
  }

  private static boolean painWord(Tokens tokens, int place) {
    String word = tokens.word(place);
    if (word.equals("back")) {
      boolean way = tokens.in(place - 1, WAY_BACK) || tokens.is(place - 1, Token.Sort.NUMBER);
      return !way && !tokens.is(place + 1, "to") && !tokens.is(place + 1, "in");
    }
    return WordClasses.of("hurt").contains(word)
        || WordClasses.of("back").contains(word)
        || SCALE.contains(word);
  }
}
