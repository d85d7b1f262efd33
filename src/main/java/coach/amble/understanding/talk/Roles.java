package coach.amble.understanding.talk;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a number without a unit counts: laps and rooms are told from pain, the rest stays open. */
final class Roles implements Rewrite {
  private static final Set<String> OF_THEM = Set.of("them", "those", "these", "it", "which", "us");
  private static final Set<String> NO_PLURAL =
      Words.of(
          """
          this was does yes always perhaps less plus across towards besides outdoors indoors
          upstairs downstairs sometimes thanks pains feels hurts aches unless nonetheless as
          is us has afterwards forwards backwards success boss bless christmas gas previous
          glorious progress minus others whereas approx guess counts ish emojis regardless
          campus bus
          """);
  private static final Set<String> SHORT_OK = Words.of("x go is at of to my a");
  private static final Set<String> JOINING =
      Words.of(
          """
          of the my in at on for to and with before after between round around up down then today now
          walking done or each from while during over this a twice there back outside just only more
          min mins minute minutes plus but because so i we it yesterday now right out morning pain
          """);
  private static final Set<String> OWN_DOING = ownDoing();
  private static final Set<String> NO_ADJECTIVE = notDescribing();
  private static final Set<String> MONEY = Set.of("\u00A3", "$", "\u20AC", "#", "%", "=");

  @Override
  public @Nullable Reading at(Tokens tokens, int place) {
    if (!tokens.is(place, Token.Sort.NUMBER)) {
      return null;
    }
    Token.Sort sort = sort(tokens, place);
    return sort == Token.Sort.NUMBER
        ? null
        : new Reading(1, Token.figure(sort, tokens.value(place)));
  }

  private static Token.Sort sort(Tokens tokens, int place) {
    if (year(tokens, place)
        || timesOver(tokens, place)
        || countsThings(tokens, place)
        || partOfAName(tokens, place)) {
      return Token.Sort.OTHER;
    }
    return PainFigures.isScore(tokens, place) ? Token.Sort.SCORE : Token.Sort.NUMBER;
  }

  private static boolean countsThings(Tokens tokens, int place) {
    String noun = tokens.word(place + 1);
    if (!tokens.is(place + 1, Token.Sort.WORD)) {
      return MONEY.contains(noun) && !noun.equals("=");
    }
    boolean things = tokens.is(place + 2, Token.Sort.NUMBER) && countsThings(tokens, place + 2);
    if (noun.equals("of") && (things || tokens.in(place + 2, OF_THEM))) {
      return true;
    }
    boolean plural = noun.length() > 3 && noun.endsWith("s") && !NO_PLURAL.contains(noun);
    String second = tokens.word(place + 2);
    boolean described = !JOINING.contains(noun) && WordClasses.of("countnoun").contains(second);
    boolean undergone = noun.length() > 5 && noun.endsWith("ed") && !OWN_DOING.contains(noun);
    return plural
        || undergone
        || described
        || WordClasses.of("countnoun").contains(noun)
        || manyDescribed(tokens, place + 1);
  }

  // "62 unread messages", "two new sales kids"
  static boolean manyDescribed(Tokens tokens, int place) {
    for (int next = place; next < place + 3; next++) {
      String word = tokens.word(next);
      if (!tokens.is(next, Token.Sort.WORD) || NO_ADJECTIVE.contains(word)) {
        return false;
      }
      if (next > place && WordClasses.of("countnoun").contains(word)) {
        return true;
      }
      if (next > place && word.length() > 3 && word.endsWith("s") && !NO_PLURAL.contains(word)) {
        return !word.endsWith("ss");
      }
    }
    return false;
  }

  // "round the block x2", "3x round", "1 dog"
  private static boolean timesOver(Tokens tokens, int place) {
    boolean times = tokens.is(place - 1, "x") || tokens.is(place + 1, "x");
    boolean single =
        (tokens.value(place) == 1 || tokens.value(place) == 0)
            && tokens.is(place + 1, Token.Sort.WORD)
            && !JOINING.contains(tokens.word(place + 1))
            && !WordClasses.of("hurt").contains(tokens.word(place + 1));
    return times || single;
  }

  // "2 damaged" are things, "10 completed" are minutes
  private static Set<String> ownDoing() {
    Set<String> words =
        Words.of(
            """
            logged recorded completed finished managed clocked added racked needed timed indeed
            exceed proceed achieved counted measured performed executed accomplished squeezed
            planned wanted started stopped stretched helped eased improved reduced dropped
            survived enjoyed banked bagged ticked followed around suggested instead tired
            """);
    Set<String> all = new HashSet<>(words);
    all.addAll(WordClasses.of("walked"));
    all.addAll(WordClasses.of("hurt"));
    all.addAll(WordClasses.of("feel"));
    return Set.copyOf(all);
  }

  private static Set<String> notDescribing() {
    Set<String> words = new HashSet<>(JOINING);
    words.addAll(
        Words.of(
            """
            past by through along via over under near behind beside across into onto off about
            feeling felt feel feels was were had have has got did do going went still much
            my your his her our their its where which who that when if as than not no very so
            really quite then still walk walking walked stroll via per every all both
            """));
    words.addAll(WordClasses.of("walked"));
    words.addAll(WordClasses.of("hurt"));
    return Set.copyOf(words);
  }

  private static boolean year(Tokens tokens, int place) {
    return tokens.value(place) >= 1900 && tokens.value(place) <= 2100 && tokens.is(place - 1, "in");
  }

  private static boolean partOfAName(Tokens tokens, int place) {
    String before = tokens.word(place - 1);
    boolean glued =
        tokens.at(place).glued()
            && tokens.is(place - 1, Token.Sort.WORD)
            && before.length() <= 2
            && !SHORT_OK.contains(before);
    boolean named = WordClasses.of("numbered").contains(before) && !painLevel(tokens, place);
    return glued || named || (MONEY.contains(before) && !before.equals("="));
  }

  private static boolean painLevel(Tokens tokens, int place) {
    return WordClasses.of("hurt").contains(tokens.word(place - 2))
        || WordClasses.of("hurt").contains(tokens.word(place + 1));
  }
}
