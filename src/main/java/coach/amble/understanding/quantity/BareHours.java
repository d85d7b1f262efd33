package coach.amble.understanding.quantity;

import org.jspecify.annotations.Nullable;

/** Times of the day without a mark, told by the word before. */
final class BareHours {
  private static final int FARTHEST = 6;

  private BareHours() {}

  /** "til 1530", "at 0930". */
  static Rewrite.@Nullable Found digits(Line line, int place) {
    int value = (int) line.value(place);
    boolean clock = line.isWhole(place, 100, 2359) && value % 100 < 60 && !line.is(place + 1, "%");
    boolean told = line.in(place - 1, "atclock") && line.typed(place).length() >= 3;
    return clock && told && !ClockTimes.measured(line, place + 1)
        ? new Rewrite.Found(1, Amount.clock(value / 100 * 60 + value % 100, false))
        : null;
  }

  /** "at 3", "until 4"; "pain is at 3" and "put it off by 20" are none. */
  static Rewrite.@Nullable Found hour(Line line, int place) {
    boolean hour =
        line.isWhole(place, 1, line.is(place - 1, "after") ? 12 : 24)
            && line.in(place - 1, "atclock");
    boolean from = line.is(place - 1, "from") && !line.in(place + 1, "to");
    boolean noon =
        line.isWhole(place, 11, 12) && line.in(place + 1, "to") && line.isWhole(place + 2, 1, 2);
    boolean fromNoon = line.is(place - 1, "from") && noon;
    return (hour || fromNoon || (from && line.is(place + 2, Unit.CLOCK)))
            && !ClockTimes.measured(line, place + 1)
            && !(line.is(place - 1, "by") && Counted.things(line, place + 1))
            && !notTheTime(line, place)
        ? new Rewrite.Found(1, Amount.clock(line.value(place) * 60, false))
        : null;
  }

  private static boolean notTheTime(Line line, int place) {
    boolean putOff =
        line.is(place - 1, "by") && (line.in(place - 2, "putoff") || line.in(place - 3, "putoff"));
    boolean gaveUp =
        line.is(place - 1, "at")
            && (line.in(place - 2, "gaveup") || line.follows(place - 3, "gave", "up"));
    boolean parts = line.is(place + 1, "-") || line.is(place + 1, "/") || line.is(place + 1, "%");
    boolean of = line.in(place + 1, "outof") || line.is(place + 1, "out");
    return putOff || gaveUp || parts || of || atPain(line, place);
  }

  // "back at 3", "pain stays around 3"; "be back at 3" tells a time
  private static boolean atPain(Line line, int place) {
    boolean it = line.is(place - 1, "at") && line.in(place - 2, "is") && line.is(place - 3, "it");
    for (int before = place - 2;
        before >= place - FARTHEST && !line.at(before).isBreak();
        before--) {
      it |= PainScore.isPainWord(line, before);
    }
    return it && line.value(place) <= 10;
  }
}
