package coach.amble.understanding.quantity;

import java.util.List;

/** From text to pieces with whole figures among them. */
final class Reading {
  private Reading() {}

  static Line of(String text, Now now) {
    List<Rewrite> rules =
        List.of(
            new NumberWords(),
            new CalendarDates(now.monthFirst()),
            new ClockTimes(),
            ClockTimes::end,
            new Ratios(),
            new HourParts(),
            new Measures(),
            new Ranges(),
            new Multiples(),
            new Counted());
    Line line = Scan.of(text, now.monthFirst());
    for (Rewrite rule : rules) {
      line = line.rewritten(rule);
    }
    return line;
  }
}
