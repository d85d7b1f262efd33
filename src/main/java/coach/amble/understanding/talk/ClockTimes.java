package coach.amble.understanding.talk;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "3pm", "15:30", "half past two", "at 4", "noon": clock times, not minutes. */
final class ClockTimes implements Rewrite {
  private static final Set<String> IS = Set.of("is", "was", "now", "still");
  private static final Set<String> BEFORE_A_CLOCK = Set.of("at", "by", "until", "since", "@");
  private static final Set<String> BEFORE_BACK_AS_A_WAY =
      Words.of("be am come came get got went going was head right");
  private static final Set<String> GAVE_UP =
      Set.of("stopped", "stop", "gave", "up", "cut", "short");
  private static final Set<String> PUT_OFF =
      Words.of("delay delayed push pushed postpone shift move defer extend snooze put back");
  private static final Set<String> BEFORE_A_LENGTH = Set.of("for", "walked", "did", "done");
  private static final int NOON = 12 * 60;
  private static final int DAY = 24 * 60;

  @Override
  public @Nullable Reading at(Tokens tokens, int place) {
    if (tokens.is(place, "noon") || tokens.is(place, "midday")) {
      return new Reading(1, Token.exactClock(NOON));
    }
    if (tokens.is(place, "past") || tokens.is(place + 1, "past")) {
      return past(tokens, place);
    }
    if (tokens.in(place - 1, BEFORE_A_CLOCK) || tokens.is(place, "quarter")) {
      @Nullable Reading told = halfOrTo(tokens, place);
      told = told == null ? fourDigits(tokens, place) : told;
      if (told != null) {
        return told;
      }
    }
    if (tokens.is(place, Token.Sort.NUMBER)) {
      return halfDay(tokens, place, tokens.value(place) * 60, 1);
    }
    if (tokens.is(place, "#clock") && length(tokens, place)) {
      int unit = Units.HOUR.contains(tokens.word(place + 1)) ? 2 : 1;
      return new Reading(unit, Token.figure(Token.Sort.MINUTES, tokens.value(place)));
    }
    return tokens.is(place, "#clock") ? halfDay(tokens, place, tokens.value(place), 1) : null;
  }

  /** "0:25" is a length, "1:30" with an hour before seven may be one, the rest are clock times. */
  static Token typed(int hours, int minutes) {
    if (hours > 23 || minutes > 59) {
      return Token.figure(Token.Sort.OTHER, 0);
    }
    if (hours == 0) {
      return Token.figure(Token.Sort.MINUTES, minutes);
    }
    return hours > 12
        ? Token.exactClock(hours * 60 + minutes)
        : Token.figure(Token.Sort.CLOCK, hours * 60 + minutes);
  }

  // "1:15 h", "walked for 1:05"
  private static boolean length(Tokens tokens, int place) {
    boolean verb = tokens.in(place - 1, BEFORE_A_LENGTH) && tokens.value(place) < 4 * 60;
    return verb || Units.HOUR.contains(tokens.word(place + 1));
  }

  // "half past 2", "quarter past 2", "10 past 2"
  private static @Nullable Reading past(Tokens tokens, int place) {
    int minutes =
        switch (tokens.word(place)) {
          case "half" -> 30;
          case "quarter" -> 15;
          case "#num", "#min" -> (int) tokens.value(place);
          default -> 0;
        };
    boolean hour = tokens.is(place + 2, Token.Sort.NUMBER) && isHour(tokens.value(place + 2));
    return minutes > 0 && minutes < 60 && hour
        ? halfDay(tokens, place, tokens.value(place + 2) * 60 + minutes, 3)
        : null;
  }

  // "at half three", "until quarter to four", "by ten to 5"
  private static @Nullable Reading halfOrTo(Tokens tokens, int place) {
    boolean half = tokens.is(place, "half");
    int hourPlace = half ? place + 1 : place + 2;
    boolean hour = tokens.is(hourPlace, Token.Sort.NUMBER) && isHour(tokens.value(hourPlace));
    if (!hour || measured(tokens, hourPlace)) {
      return null;
    }
    double start = tokens.value(hourPlace) * 60;
    if (half) {
      return halfDay(tokens, place, start + 30, 2);
    }
    double before =
        switch (tokens.word(place)) {
          case "quarter" -> 15;
          case "#num" -> tokens.value(place) < 30 ? tokens.value(place) : 0;
          default -> 0;
        };
    return before > 0 && tokens.is(place + 1, "to")
        ? halfDay(tokens, place, start - before, 3)
        : null;
  }

  // "til 1530"
  private static @Nullable Reading fourDigits(Tokens tokens, int place) {
    int value = (int) tokens.value(place);
    boolean figure = tokens.is(place, Token.Sort.NUMBER) && value >= 100 && value < 2400;
    boolean counts = tokens.is(place + 1, Token.Sort.WORD) && Units.counts(tokens.word(place + 1));
    return figure && value % 100 < 60 && !counts
        ? new Reading(1, typed(value / 100, value % 100))
        : null;
  }

  private static @Nullable Reading halfDay(Tokens tokens, int place, double minutes, int length) {
    if (minutes < 0 || minutes >= DAY) {
      return null;
    }
    String after = tokens.word(place + length);
    boolean spaced = after.equals("p") || after.equals("a");
    String mark = spaced && tokens.is(place + length + 2, "m") ? after + "m" : after;
    int used = length + (spaced ? 3 : 1);
    return switch (mark) {
      case "pm" -> exact(used, minutes < NOON ? minutes + NOON : minutes);
      case "am" -> exact(used, minutes >= NOON ? minutes - NOON : minutes);
      case "oclock" -> new Reading(used, Token.figure(Token.Sort.CLOCK, minutes));
      default -> length > 1 || byPreposition(tokens, place) ? clock(length, minutes) : null;
    };
  }

  private static Reading exact(int length, double minutes) {
    return new Reading(length, Token.exactClock((int) minutes));
  }

  private static Reading clock(int length, double minutes) {
    return minutes > NOON
        ? exact(length, minutes)
        : new Reading(length, Token.figure(Token.Sort.CLOCK, minutes));
  }

  private static boolean byPreposition(Tokens tokens, int place) {
    if (!tokens.is(place, Token.Sort.NUMBER) || !isHour(tokens.value(place))) {
      return false;
    }
    boolean fromTo = tokens.is(place - 1, "from") && tokens.is(place + 2, Token.Sort.CLOCK);
    boolean preposition = fromTo || tokens.in(place - 1, BEFORE_A_CLOCK);
    return preposition
        && !measured(tokens, place)
        && !aboutPain(tokens, place)
        && !putOffBy(tokens, place)
        && !gaveUp(tokens, place);
  }

  private static boolean measured(Tokens tokens, int place) {
    String next = tokens.word(place + 1);
    return Units.MINUTE.contains(next)
        || Units.HOUR.contains(next)
        || next.equals("out")
        || next.equals("days")
        || next.equals("weeks");
  }

  // "back at 3", "pain at 4", "woke up at a 6" tell how it hurts; "be back at 3" tells a time.
  private static boolean aboutPain(Tokens tokens, int place) {
    if (!tokens.is(place - 1, "at")) {
      return false;
    }
    boolean is = tokens.in(place - 2, IS);
    int subject = is ? place - 3 : place - 2;
    String noun = tokens.word(subject);
    boolean back = noun.equals("back") && !tokens.in(subject - 1, BEFORE_BACK_AS_A_WAY);
    return back || (is && noun.equals("it")) || WordClasses.of("hurt").contains(noun);
  }

  // "delay it by 20"
  private static boolean putOffBy(Tokens tokens, int place) {
    return tokens.is(place - 1, "by")
        && (tokens.in(place - 2, PUT_OFF) || tokens.in(place - 3, PUT_OFF));
  }

  private static boolean gaveUp(Tokens tokens, int place) {
    return tokens.is(place - 1, "at") && tokens.in(place - 2, GAVE_UP);
  }

  private static boolean isHour(double value) {
    return value >= 1 && value <= 24 && value == Math.rint(value);
  }
}
