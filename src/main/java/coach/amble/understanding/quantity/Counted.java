package coach.amble.understanding.quantity;

import org.jspecify.annotations.Nullable;

/** Numbers that count or name things: "3 laps", "62 unread messages", "room 4", "q4", "x2". */
final class Counted implements Rewrite {
  private static final int FEWEST_LETTERS = 4;
  private static final int FARTHEST = 8;

  @Override
  public @Nullable Found at(Line line, int place) {
    boolean things =
        line.is(place, Unit.BARE)
            && (year(line, place)
                || timesOver(line, place)
                || things(line, place + 1)
                || named(line, place));
    return things ? new Found(1, line.amount(place).as(Unit.COUNT)) : null;
  }

  static boolean things(Line line, int place) {
    if (!line.at(place).isWord() || line.at(place).isFigure()) {
      return line.is(place, "%");
    }
    if (line.is(place, "of")) {
      boolean more = line.is(place + 1, Unit.BARE) && things(line, place + 2);
      return more || line.in(place + 1, "ofthem");
    }
    String noun = line.word(place);
    boolean joins = line.in(place, "joining");
    boolean undergone =
        noun.length() > 5 && noun.endsWith("ed") && !line.in(place, "owndoing") && !joins;
    return isThing(line, place) || undergone || (!joins && described(line, place));
  }

  private static boolean isThing(Line line, int place) {
    String noun = line.word(place);
    boolean plural = noun.length() >= FEWEST_LETTERS && noun.endsWith("s") && !noun.endsWith("ss");
    return line.in(place, "countnoun")
        || (plural && !line.in(place, "noplural") && !line.in(place, "owndoing"));
  }

  // "62 unread messages", "two new sales kids"
  private static boolean described(Line line, int place) {
    for (int next = place; next < place + 3; next++) {
      if (!line.at(next).isWord() || line.in(next, "joining") || line.in(next, "noplural")) {
        return false;
      }
      if (next > place && isThing(line, next)) {
        return true;
      }
    }
    return false;
  }

  // "round the block x2", "3x round", "1 dog"
  private static boolean timesOver(Line line, int place) {
    boolean times = line.is(place - 1, "x") || line.is(place + 1, "x");
    boolean single =
        line.isWhole(place, 0, 1) && line.at(place + 1).isWord() && line.typed(place).length() == 1;
    return times || (single && !line.in(place + 1, "joining") && !line.in(place + 1, "hurt"));
  }

  private static boolean year(Line line, int place) {
    return line.isWhole(place, 1900, 2100)
        && (line.is(place - 1, "in") || line.is(place - 1, "from"));
  }

  private static boolean named(Line line, int place) {
    String before = line.word(place - 1);
    boolean letters = line.at(place).glued() && line.at(place - 1).isWord();
    boolean glued = letters && before.length() <= 2 && !line.in(place - 1, "shortword");
    boolean pain = line.in(place - 2, "hurt") || line.in(place + 1, "hurt");
    return glued || line.is(place - 1, "#") || (numbered(line, place) && !pain);
  }

  // "room 4", "rooms 8, 15 and 21", but not "last week 25"
  private static boolean numbered(Line line, int place) {
    int first = place;
    while (place - first < FARTHEST
        && (line.in(first - 1, "and") || line.is(first - 1, ","))
        && line.is(first - 2, Unit.BARE)) {
      first -= 2;
    }
    return line.in(first - 1, "numbered") && !line.is(first - 2, "last");
  }
}
