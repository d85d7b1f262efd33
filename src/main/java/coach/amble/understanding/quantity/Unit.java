package coach.amble.understanding.quantity;

import java.util.Locale;

/** What a figure counts. */
public enum Unit {
  /** No unit was written. */
  BARE,
  SECONDS,
  MINUTES,
  HOURS,
  DAYS,
  MONTHS,
  /** A time of the day, in minutes after midnight. */
  CLOCK,
  /** Out of ten. */
  SCORE,
  STEPS,
  /** Kilometres. */
  DISTANCE,
  /** Laps, meetings, rooms, versions: things, or their names. */
  COUNT,
  MONEY,
  /** "19th". */
  ORDINAL,
  /** Year, month and day in digits, zero where untold: 20261223, 1223. */
  DATE;

  /** Whether its words are a list of their own, named by its sign. */
  boolean isMeasured() {
    return switch (this) {
      case SECONDS, HOURS, DAYS, MONTHS, STEPS, DISTANCE -> true;
      default -> false;
    };
  }

  /** How rules name it. */
  String sign() {
    return "#" + name().toLowerCase(Locale.ROOT);
  }
}
