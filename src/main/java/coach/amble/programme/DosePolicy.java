package coach.amble.programme;

import coach.amble.walk.Minutes;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Minutes of walking a day by week of the programme: the guide's figures, the lower end of each
 * range.
 */
public final class DosePolicy {
  private static final int[] FIRST_WEEKS = {10, 15, 20, 25};
  private static final int LATER = 30;

  private DosePolicy() {}

  /** Week of the programme on the day, counted from 1. */
  public static int week(LocalDate startedOn, LocalDate day) {
    return Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(startedOn, day)) / 7) + 1;
  }

  /** The day's dose in that week, counted from 1. */
  public static Minutes dose(int week) {
    if (week < 1) {
      throw new IllegalArgumentException("no week " + week);
    }
    return new Minutes(week <= FIRST_WEEKS.length ? FIRST_WEEKS[week - 1] : LATER);
  }
}
