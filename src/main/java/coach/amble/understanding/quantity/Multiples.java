package coach.amble.understanding.quantity;

import org.jspecify.annotations.Nullable;

/** "3 laps of 8 min", "2x5", "twice 5", "6 min each way", "two fifteens", "5+10": one amount. */
final class Multiples implements Rewrite {
  private static final int FARTHEST = 14;
  private static final int MOST = 20;

  @Override
  public @Nullable Found at(Line line, int place) {
    if (line.is(place, "twice") || line.is(place, "double")) {
      int next = place + (line.is(place + 1, "a") ? 2 : 1);
      boolean length = isLength(line, next) && !line.is(next + 1, "x");
      return length && line.is(place, "twice") ? times(line, place, next, 2) : null;
    }
    if (!isLength(line, place)) {
      return null;
    }
    @Nullable Found sum = sum(line, place);
    sum = sum == null ? product(line, place) : sum;
    sum = sum == null ? walks(line, place) : sum;
    return sum == null ? each(line, place) : sum;
  }

  // "5+10+5", "10 + 10 = 20", "5+5 = 10"
  private static @Nullable Found sum(Line line, int place) {
    int last = place;
    double sum = 0;
    while (plus(line, last + 1) && isLength(line, last + 2)) {
      last += 2;
      sum += line.amount(last).minutes();
    }
    boolean told = line.is(last + 1, "=") && isLength(line, last + 2);
    if (last == place) {
      return told ? times(line, place, place + 2, 1) : null;
    }
    double all = line.amount(place).minutes() + sum;
    return Found.of(last + (told ? 3 : 1) - place, unit(line, place, last), all);
  }

  private static boolean plus(Line line, int place) {
    return line.is(place, "+") || line.is(place, "plus");
  }

  // "5 min twice", "10 minutes 2 times", "2x5"
  private static @Nullable Found product(Line line, int place) {
    if (line.is(place + 1, "twice")) {
      return times(line, place + 1, place, 2);
    }
    boolean again = line.isWhole(place + 1, 2, MOST) && line.is(place + 2, "times");
    if (again && !line.is(place, Unit.BARE)) {
      return new Found(3, line.amount(place).times(line.value(place + 1)));
    }
    return line.in(place + 1, "times") ? product(line, place, place + 2) : lots(line, place);
  }

  // "3 laps of 8 min", "two walks, 12 min", but not "two walks, 12 and 10 min"
  private static @Nullable Found lots(Line line, int place) {
    if (!line.in(place + 1, "lots") || !line.in(place + 2, "oflots")) {
      return null;
    }
    int other = place + 3;
    boolean more = line.in(other + 1, "and") || line.is(other + 1, ",");
    boolean list = line.is(place + 2, ",") && more && isLength(line, other + 2);
    return list ? null : product(line, place, other);
  }

  private static @Nullable Found product(Line line, int place, int other) {
    boolean first = line.isWhole(place, 1, MOST);
    int many = first ? place : other;
    boolean lengths = isLength(line, other) && line.isWhole(many, 1, MOST);
    return lengths
        ? new Found(other + 1 - place, line.amount(first ? other : place).times(line.value(many)))
        : null;
  }

  // "two 5 minute walks", "two 12s", "two fifteens"
  private static @Nullable Found walks(Line line, int place) {
    if (!line.isWhole(place, 2, 10)) {
      return null;
    }
    int plural = NumberWords.plural(line.word(place + 1));
    if (plural > 2) {
      int unit = line.in(place + 2, "minute") ? 1 : 0;
      return Found.of(2 + unit, Unit.MINUTES, plural * line.value(place));
    }
    int next = place + 1;
    boolean walks = line.in(next + 1, "lots") && isLength(line, next);
    boolean glued = line.is(next + 1, "s") && line.at(next + 1).glued() && line.is(next, Unit.BARE);
    return walks || glued
        ? new Found(glued ? 3 : 2, line.amount(next).as(Unit.MINUTES).times(line.value(place)))
        : null;
  }

  // "7 min each way", "two walks, 7 each", "each way 5 min"
  private static @Nullable Found each(Line line, int place) {
    int each = place + 1 + (line.in(place + 1, "beforeeach") ? 1 : 0);
    if (line.in(each, "each")) {
      boolean way = line.in(each + 1, "way");
      double many = line.in(each + 1, "bothways") ? 2 : before(line, place);
      return many < 2 ? null : times(line, each + (way ? 1 : 0), place, many);
    }
    boolean before = line.in(place - 2, "each") && line.in(place - 1, "way");
    double many = line.in(place - 1, "bothways") ? 2 : before ? before(line, place) : 0;
    return before && many >= 2 ? times(line, place, place, many) : null;
  }

  private static double before(Line line, int place) {
    int clocks = 0;
    for (int before = place - 1; before >= place - FARTHEST; before--) {
      clocks += line.is(before, Unit.CLOCK) ? 1 : 0;
      if (line.is(before, "twice") || line.is(before, "both")) {
        return 2;
      }
      boolean lots =
          line.in(before + 1, "lots")
              || line.in(before + 2, "lots")
              || line.in(before + 1, "times");
      if (lots && line.value(before) >= 2 && line.value(before) <= MOST) {
        return line.value(before);
      }
    }
    return clocks;
  }

  private static Found times(Line line, int other, int place, double many) {
    Amount amount = line.amount(place).times(many);
    boolean bare = amount.is(Unit.BARE) && many > 1;
    return new Found(Math.abs(other - place) + 1, bare ? amount.as(Unit.MINUTES) : amount);
  }

  private static Unit unit(Line line, int place, int other) {
    boolean bare = line.is(place, Unit.BARE) && line.is(other, Unit.BARE);
    return bare ? Unit.BARE : Unit.MINUTES;
  }

  private static boolean isLength(Line line, int place) {
    Amount amount = line.amount(place);
    return !Double.isNaN(amount.minutes());
  }
}
