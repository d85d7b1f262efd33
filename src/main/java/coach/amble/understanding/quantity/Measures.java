package coach.amble.understanding.quantity;

import org.jspecify.annotations.Nullable;

/** A number and its unit. */
final class Measures implements Rewrite {
  private static final int LONGEST_IN_M = 100;
  private static final double KM_A_MILE = 1.609;

  @Override
  public @Nullable Found at(Line line, int place) {
    if (line.is(place, Unit.BARE)) {
      return number(line, place);
    }
    if (line.in(place, "money") && line.is(place + 1, Unit.BARE)) {
      return Found.of(2, Unit.MONEY, line.value(place + 1));
    }
    if (place == 0 && line.is(place, "hour")) {
      return Found.of(1, Unit.HOURS, 1);
    }
    if (line.is(place, "fortnight") || (place == 0 && line.is(place, "week"))) {
      return Found.of(1, Unit.DAYS, line.is(place, "week") ? 7 : 14);
    }
    boolean article = line.in(place, "one") || line.follows(place, "next", "hour");
    return article && !line.follows(place - 1, "half", "a") ? article(line, place) : null;
  }

  private static @Nullable Found number(Line line, int place) {
    if (line.is(place + 1, Unit.MONEY) || line.in(place + 1, "moneyunit")) {
      return Found.of(2, Unit.MONEY, line.value(place));
    }
    int between = line.in(place + 1, "between") ? 1 : 0;
    between += between == 1 && line.in(place + 2, "between") ? 1 : 0;
    @Nullable Amount amount = measured(line.amount(place), line.word(place + 1 + between));
    boolean week =
        line.is(place - 1, "week")
            && !line.in(place - 2, "thewhole")
            && !line.is(place - 2, "last");
    return amount != null && !week ? new Found(2 + between, amount) : null;
  }

  // "an hour", "another week", "one minute"; "a minute" is a manner of speaking
  private static @Nullable Found article(Line line, int place) {
    int whole = line.in(place + 1, "between") ? 1 : 0;
    String unit = line.word(place + 1 + whole);
    boolean minute = Words.named("minute").contains(unit);
    boolean step = Words.named("step").contains(unit) || unit.equals("k");
    boolean counts = unit.length() > 1 && (!minute || line.is(place, "one")) && !step;
    @Nullable Amount amount = counts ? measured(Amount.of(Unit.BARE, 1), unit) : null;
    return amount == null || amount.is(Unit.SECONDS) ? null : new Found(2 + whole, amount);
  }

  private static @Nullable Amount measured(Amount many, String unit) {
    if (Words.named("minute").contains(unit)) {
      boolean metres = unit.equals("m") && many.value() >= LONGEST_IN_M;
      return metres ? many.as(Unit.DISTANCE).times(.001) : many.as(Unit.MINUTES);
    }
    if (unit.equals("fortnight") || unit.equals("fortnights")) {
      return many.as(Unit.DAYS).times(14);
    }
    return Words.named("mile").contains(unit)
        ? many.as(Unit.DISTANCE).times(KM_A_MILE)
        : plainly(many, unit);
  }

  private static @Nullable Amount plainly(Amount many, String unit) {
    for (Unit each : Unit.values()) {
      if (each.isMeasured() && Words.named(each.sign()).contains(unit)) {
        return many.as(each);
      }
    }
    if (Words.named("week").contains(unit)) {
      return many.as(Unit.DAYS).times(7);
    }
    return Words.named("metre").contains(unit) ? many.as(Unit.DISTANCE).times(.001) : null;
  }
}
