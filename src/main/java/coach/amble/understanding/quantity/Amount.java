package coach.amble.understanding.quantity;

/**
 * How much a figure says.
 *
 * @param low the lower end of a range, else the value
 * @param high the upper end of a range, else the value
 * @param exact for {@link Unit#CLOCK}: whether morning and afternoon are told apart
 */
record Amount(Unit unit, double low, double high, boolean exact) {
  private static final int HALF_DAY = 12 * 60;

  /** Of what is no figure. */
  static final Amount NONE = of(Unit.COUNT, Double.NaN);

  static Amount of(Unit unit, double value) {
    return new Amount(unit, value, value, false);
  }

  /**
   * @param exact whether it can't be twelve hours later
   */
  static Amount clock(double minuteOfDay, boolean exact) {
    return new Amount(Unit.CLOCK, minuteOfDay, minuteOfDay, exact || minuteOfDay > HALF_DAY + 59);
  }

  double value() {
    return (low + high) / 2;
  }

  boolean is(Unit other) {
    return unit == other;
  }

  boolean isRange() {
    return low < high;
  }

  Amount as(Unit other) {
    return new Amount(other, low, high, exact);
  }

  Amount times(double factor) {
    return new Amount(unit, low * factor, high * factor, exact);
  }

  /** Minutes for lengths of time and bare figures, else not a number. */
  double minutes() {
    return switch (unit) {
      case BARE, MINUTES -> value();
      case HOURS -> 60 * value();
      case SECONDS -> value() / 60;
      default -> Double.NaN;
    };
  }
}
