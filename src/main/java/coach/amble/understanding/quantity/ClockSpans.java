package coach.amble.understanding.quantity;

/** "13:25-13:40", "left 12:40, back in at 12:58": how long that was. */
final class ClockSpans {
  private static final int LONGEST = 180;
  private static final int HALF_DAY = 12 * 60;
  private static final int FARTHEST = 3;

  private ClockSpans() {}

  /** Minutes between the first two times of the day that belong together, 0: none do. */
  static double minutes(Line line) {
    int first = -1;
    for (int place = 0; place < line.size(); place++) {
      if (line.is(place, Unit.CLOCK)) {
        double minutes = first < 0 ? 0 : between(line, first, place);
        if (minutes > 0) {
          return minutes;
        }
        first = place;
      }
    }
    return 0;
  }

  private static double between(Line line, int first, int second) {
    Amount from = line.amount(first);
    Amount to = line.amount(second);
    if (!(joined(line, first, second) || started(line, first))) {
      return 0;
    }
    double minutes = to.value() - from.value();
    minutes += minutes < 0 ? HALF_DAY : 0;
    return minutes <= LONGEST ? minutes : 0;
  }

  private static boolean joined(Line line, int first, int second) {
    boolean to = second == first + 2 && (line.in(first + 1, "to") || line.is(first + 1, "and"));
    return (to && !line.is(first + 1, "and")) || (to && line.is(first - 1, "between"));
  }

  private static boolean started(Line line, int clock) {
    for (int place = clock - 1; place >= clock - FARTHEST; place--) {
      if (line.in(place, "started")) {
        return true;
      }
    }
    return false;
  }
}
