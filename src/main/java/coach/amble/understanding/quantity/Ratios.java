package coach.amble.understanding.quantity;

import org.jspecify.annotations.Nullable;

/** "4/10" and "four out of ten" are scores; "1/2 h" is a part; "6 of 10 minutes" are 6 of them. */
final class Ratios implements Rewrite {
  private static final int TEN = 10;

  @Override
  public @Nullable Found at(Line line, int place) {
    if (!line.is(place, Unit.BARE)) {
      return null;
    }
    double value = line.value(place);
    boolean out = line.follows(place + 1, "out", "of");
    int whole = place + (out ? 3 : 2);
    if (!line.is(whole, Unit.BARE) && !line.is(whole, Unit.MINUTES)) {
      return null;
    }
    boolean of = out || line.in(place + 1, "outof");
    if (of && partOf(line, place, whole)) {
      return Found.of(whole + 1 - place, Unit.MINUTES, value);
    }
    boolean slash = line.is(place + 1, "/");
    boolean ten =
        line.is(whole, Unit.BARE)
            && line.value(whole) == TEN
            && (!line.is(place + 1, "from") || closes(line, whole + 1));
    if ((of || slash) && ten) {
      Unit unit = judged(line, place, whole) ? Unit.COUNT : Unit.SCORE;
      return Found.of(whole + 1 - place, unit, value);
    }
    return slash || out ? part(line, place, whole, value / line.value(whole)) : null;
  }

  // "did 6 of 10 minutes"
  private static boolean partOf(Line line, int place, int whole) {
    boolean walked = line.in(place - 1, "did") && !line.is(whole + 1, ".");
    boolean minutes = line.is(whole, Unit.MINUTES) || line.in(whole + 1, "minute");
    return line.value(place) < line.value(whole)
        && (minutes || (walked && line.value(whole) != TEN));
  }

  private static boolean closes(Line line, int place) {
    return !line.at(place).isWord() || line.in(place, "nexttoscore");
  }

  // "mood 10/10", "a 9/10 walk"
  private static boolean judged(Line line, int place, int whole) {
    int noun = line.in(place - 1, "is") || line.is(place - 1, ":") ? place - 2 : place - 1;
    return line.in(noun, "judged")
        || line.in(whole + 1, "judged")
        || line.follows(whole + 1, "for", "the", "walk");
  }

  private static Found part(Line line, int place, int whole, double share) {
    int hour = whole + 1;
    while (hour < whole + 3 && line.in(hour, "ofan")) {
      hour++;
    }
    boolean part = share > 0 && share < 1 && line.in(hour, "hour");
    return part
        ? Found.of(hour + 1 - place, Unit.MINUTES, 60 * share)
        : Found.of(whole + 1 - place, Unit.COUNT, 0);
  }
}
