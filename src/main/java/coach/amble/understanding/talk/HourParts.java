package coach.amble.understanding.talk;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "half an hour", "three quarters of an hour", "an hour and a half", "1h30", "1 hour 5 min". */
final class HourParts implements Rewrite {
  private static final Set<String> ARTICLE = Set.of("a", "an", "1", "of", "and");
  private static final Set<String> GOES_ON =
      Words.of("and on by in with at along round around up down to for then from please pls");
  private static final Set<String> AND = Set.of("and", "n", "+");

  @Override
  public @Nullable Reading at(Tokens tokens, int place) {
    @Nullable Reading part = half(tokens, place);
    part = part == null ? quarters(tokens, place) : part;
    part = part == null ? thirds(tokens, place) : part;
    part = part == null ? mixed(tokens, place) : part;
    return part == null ? hours(tokens, place) : part;
  }

  private static @Nullable Reading half(Tokens tokens, int place) {
    int start = tokens.is(place, "a") ? place + 1 : place;
    if (tokens.is(start, "halfhour")) {
      return minutes(start + 1 - place, 30);
    }
    return tokens.is(start, "half") ? ofAnHour(tokens, place, start + 1, 30) : null;
  }

  private static @Nullable Reading quarters(Tokens tokens, int place) {
    int start = tokens.is(place, "a") || tokens.is(place, Token.Sort.NUMBER) ? place + 1 : place;
    if (!tokens.is(start, "quarter") && !tokens.is(start, "quarters")) {
      return null;
    }
    double many = tokens.is(place, Token.Sort.NUMBER) ? tokens.value(place) : 1;
    return ofAnHour(tokens, place, start + 1, 15 * many);
  }

  private static @Nullable Reading thirds(Tokens tokens, int place) {
    if (tokens.is(place, "a") && tokens.is(place + 1, "third")) {
      return ofAnHour(tokens, place, place + 2, 20);
    }
    boolean two = tokens.is(place, Token.Sort.NUMBER) && tokens.value(place) == 2;
    return two && tokens.is(place + 1, "thirds") ? ofAnHour(tokens, place, place + 2, 40) : null;
  }

  private static @Nullable Reading ofAnHour(Tokens tokens, int place, int next, double minutes) {
    int hour = next;
    while (hour < next + 2 && tokens.in(hour, ARTICLE)) {
      hour++;
    }
    return Units.HOUR.contains(tokens.word(hour)) ? minutes(hour + 1 - place, minutes) : null;
  }

  /** "one and a half hours", "2 and a half hours". */
  private static @Nullable Reading mixed(Tokens tokens, int place) {
    boolean number = tokens.is(place, Token.Sort.NUMBER) || tokens.is(place, "one");
    if (!number || tokens.follows(place + 1, "and", "a", "half") == 0) {
      return null;
    }
    double whole = tokens.is(place, "one") ? 1 : tokens.value(place);
    return Units.HOUR.contains(tokens.word(place + 4)) ? minutes(5, whole * 60 + 30) : null;
  }

  private static @Nullable Reading hours(Tokens tokens, int place) {
    boolean number = tokens.is(place, Token.Sort.NUMBER);
    boolean article = tokens.is(place, "an") || tokens.is(place, "a") || tokens.is(place, "one");
    int unit = number || article ? place + 1 : place;
    if (number && tokens.is(unit, "h") && tokens.value(place) > 12 && tokens.value(place) < 24) {
      return clock(tokens, place);
    }
    if (!Units.HOUR.contains(tokens.word(unit)) || tokens.is(place - 1, "half")) {
      return null;
    }
    double minutes = number ? tokens.value(place) * 60 : 60;
    return rest(tokens, place, unit + 1, minutes);
  }

  private static @Nullable Reading rest(Tokens tokens, int place, int next, double minutes) {
    int more = tokens.in(next, AND) ? next + 1 : next;
    int part = tokens.is(more, "a") || tokens.is(more, "an") ? more + 1 : more;
    if (more > next && tokens.is(part, "half")) {
      return minutes(part + 1 - place, minutes + 30);
    }
    if (more > next && tokens.is(part, "quarter")) {
      return minutes(part + 1 - place, minutes + 15);
    }
    if (tokens.is(more, Token.Sort.NUMBER) && tokens.is(more + 1, "quarters")) {
      return minutes(more + 2 - place, minutes + 15 * tokens.value(more));
    }
    boolean figure = tokens.is(more, Token.Sort.NUMBER) && tokens.value(more) < 60;
    boolean unit = Units.MINUTE.contains(tokens.word(more + 1));
    boolean closes = !tokens.is(more + 1, Token.Sort.WORD) || tokens.in(more + 1, GOES_ON);
    boolean bare = tokens.at(more).glued() || (closes && tokens.value(more) % 5 == 0);
    if (figure && (unit || bare)) {
      return minutes(more + (unit ? 2 : 1) - place, minutes + tokens.value(more));
    }
    return null;
  }

  // "14h45", "15h"
  private static Reading clock(Tokens tokens, int place) {
    Token after = tokens.at(place + 2);
    boolean minutes = after.is(Token.Sort.NUMBER) && after.glued() && after.value() < 60;
    int minuteOfDay = ((int) tokens.value(place)) * 60 + (minutes ? (int) after.value() : 0);
    return new Reading(minutes ? 3 : 2, Token.exactClock(minuteOfDay));
  }

  private static Reading minutes(int length, double minutes) {
    return new Reading(length, Token.figure(Token.Sort.MINUTES, minutes));
  }
}
