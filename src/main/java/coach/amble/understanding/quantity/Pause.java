package coach.amble.understanding.quantity;

import coach.amble.understanding.quantity.AskBack.Reason;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From when to when it shall be quiet: the plainest words come first. */
final class Pause {
  private static final int LONGEST_DAYS = 366;

  /** A date without a year that is farther ahead was one that is over. */
  private static final int FARTHEST_DAYS = 270;

  private final Line line;
  private final Now now;
  private final LocalDate today;
  private final List<Dated> days;

  Pause(Line line, Now now) {
    this.line = line;
    this.now = now;
    this.today = now.today();
    this.days =
        Days.in(line, today, true).stream()
            .filter(it -> !line.is(it.place() - 1, "since"))
            .toList();
  }

  Span span() {
    if (impossible()) {
      return new AskBack(Reason.NO_SUCH_DAY);
    }
    @Nullable Span span = new PauseRange(line, today, days).told();
    span = span == null ? until() : span;
    if (span == null && OpenEnd.isUnknown(line)) {
      return new Untold();
    }
    PauseLength length = new PauseLength(line, now, days);
    span = span == null ? length.told(true) : span;
    if (span == null && OpenEnd.isLeftOpen(line)) {
      return new Untold();
    }
    span = span == null ? on() : span;
    span = span == null ? length.told(false) : span;
    return span == null ? length.clock() : span;
  }

  // "until 31 november", a day of last year, one that can only be meant as over
  private boolean impossible() {
    for (int place = 0; place < line.size(); place++) {
      if (line.is(place, Unit.DATE)) {
        Amount date = line.amount(place);
        @Nullable LocalDate day = DaysOfDate.nearest(date, today, true);
        boolean far =
            day != null
                && !DaysOfDate.hasYear(date)
                && ChronoUnit.DAYS.between(today, day) > FARTHEST_DAYS;
        if ((day == null || far) && !line.is(place - 1, "since")) {
          return true;
        }
      }
    }
    return false;
  }

  /** Asked back if the last day is before the first, or over a year later. */
  static Span days(LocalDate first, LocalDate last) {
    boolean possible = !last.isBefore(first) && last.isBefore(first.plusDays(LONGEST_DAYS));
    return possible ? new Span.Days(first, last) : new AskBack(Reason.NO_SUCH_DAY);
  }

  // "until friday", "back on monday", "not before the 3rd": quiet up to the day before
  private @Nullable Span until() {
    for (Dated dated : days.reversed()) {
      int before = UpToDay.before(line, dated);
      boolean upTo =
          line.in(before, "upto") || line.in(before, "including") || UpToDay.resumes(line, dated);
      @Nullable Amount clock = clock(dated);
      if (upTo && (dated.last().isAfter(today) || clock != null)) {
        return clock == null
            ? upTo(dated, before)
            : new Span.Until(ClockTimes.next(clock, startOf(dated.first())));
      }
    }
    return null;
  }

  private LocalDateTime startOf(LocalDate day) {
    return day.equals(today) ? now.time() : day.atStartOfDay().minusNanos(1);
  }

  private Span upTo(Dated dated, int before) {
    boolean end = line.follows(before + 1, "the", "end") || line.is(before + 1, "end");
    boolean including =
        end
            || line.in(before, "including")
            || line.in(dated.place() - 1, "including")
            || inclusive(dated.end());
    boolean after = line.in(dated.place() - 1, "after") || line.in(dated.place() - 2, "after");
    LocalDate resumed = after ? dated.last().plusDays(1) : dated.first();
    LocalDate last = including ? dated.last() : resumed.minusDays(1);
    return days(start(dated, last), last);
  }

  private boolean inclusive(int end) {
    return line.in(end, "inclusive")
        || line.in(end + 1, "inclusive")
        || line.in(end + 2, "inclusive");
  }

  private @Nullable Amount clock(Dated dated) {
    for (int place = dated.place() - 2; place <= dated.end() + 1; place++) {
      if (line.is(place, Unit.CLOCK)) {
        return line.amount(place);
      }
    }
    return null;
  }

  // "from the 3rd, back on the 9th"; else from now on
  private LocalDate start(Dated end, LocalDate last) {
    return days.stream()
        .filter(
            it ->
                !it.equals(end)
                    && line.in(UpToDay.before(line, it), "startsfrom")
                    && !it.first().isAfter(last))
        .map(Dated::first)
        .findFirst()
        .orElse(today);
  }

  // "tomorrow off", "away next week", "public holiday here on monday"
  private @Nullable Span on() {
    if (days.isEmpty()) {
      return null;
    }
    Dated first = days.getFirst();
    boolean open =
        line.in(UpToDay.before(line, first), "startsfrom")
            && first.isOneDay()
            && first.first().isAfter(today);
    return open ? new AskBack(Reason.UNTIL_WHEN) : days(first.first(), first.last());
  }
}
