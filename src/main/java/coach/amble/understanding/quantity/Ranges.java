package coach.amble.understanding.quantity;

import org.jspecify.annotations.Nullable;

/** "10-20", "10 to 20 min", "between 5 and 10"; "-5" is below zero, "4-3" how a match ended. */
final class Ranges implements Rewrite {
  @Override
  public @Nullable Found at(Line line, int place) {
    if (line.is(place, "-")) {
      return belowZero(line, place);
    }
    if (line.is(place, "between") && line.is(place + 2, "and")) {
      return range(line, place, place + 1, place + 3);
    }
    boolean joined = line.in(place + 1, "to") || line.is(place + 1, "or");
    if (!joined || line.is(place - 2, "scale")) {
      return joined && line.isWhole(place + 2, 10, 10) ? Found.of(3, Unit.COUNT, 0) : null;
    }
    boolean from = line.is(place - 1, "from") && !line.is(place + 2, Unit.MINUTES);
    return from ? null : range(line, place, place, place + 2);
  }

  private static @Nullable Found range(Line line, int place, int low, int high) {
    Amount first = line.amount(low);
    Amount last = line.amount(high);
    if (!isLength(first) || !isLength(last)) {
      return null;
    }
    Amount lower = first.is(Unit.BARE) ? first.as(last.unit()) : first;
    boolean rises = lower.unit() == last.unit() && first.low() >= 0 && lower.high() < last.low();
    if (rises) {
      Amount range = new Amount(last.unit(), lower.low(), last.high(), false);
      return new Found(high + 1 - place, range);
    }
    boolean result = line.at(high).glued() && first.is(Unit.BARE) && last.is(Unit.BARE);
    boolean apart = line.at(place - 1).isBreak() || line.is(place - 1, "won");
    return result && apart && line.is(place + 1, "-") ? Found.of(3, Unit.COUNT, 0) : null;
  }

  private static @Nullable Found belowZero(Line line, int place) {
    boolean minus = !line.at(place).glued() && line.at(place + 1).glued();
    return minus && line.is(place + 1, Unit.BARE)
        ? Found.of(2, Unit.BARE, -line.value(place + 1))
        : null;
  }

  static boolean isLength(Amount amount) {
    return switch (amount.unit()) {
      case BARE, SECONDS, MINUTES, HOURS, DAYS, SCORE -> true;
      default -> false;
    };
  }
}
