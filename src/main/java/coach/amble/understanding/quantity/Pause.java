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
    @Nullable Span span = fromTo();
    span = span == null ? until() : span;
    if (span == null && nobodyKnows()) {
      return new Untold();
    }
    PauseLength length = new PauseLength(line, now, days);
    span = span == null ? length.told(true) : span;
    if (span == null && isOpen()) {
      return new Untold();
    }
    span = span == null ? on() : span;
    span = span == null ? length.told(false) : span;
    return span == null ? length.clock() : span;
  }

  // "until i say so", "no idea for how long"
  private boolean isOpen() {
    for (int place = 0; place < line.size(); place++) {
      boolean until = line.is(place, "until") && line.in(place + 1, "person");
      boolean moment =
          line.follows(place, "for", "the", "moment") || line.follows(place, "until", "further");
      if (until || moment || line.follows(place, "when", "i")) {
        return true;
      }
    }
    return false;
  }

  private boolean nobodyKnows() {
    for (int place = 0; place < line.size(); place++) {
      boolean when =
          line.is(place, "know") && (line.in(place + 1, "when") || line.in(place + 2, "when"));
      if (when
          || line.follows(place, "how", "long")
          || line.follows(place, "nobody", "knows")
          || line.follows(place, "could", "be")) {
        return true;
      }
    }
    return false;
  }

  // "until 31 november", a day of last year, one that can only be meant as over
  private boolean impossible() {
    for (int place = 0; place < line.size(); place++) {
      if (line.is(place, Unit.DATE)) {
        Amount date = line.amount(place);
        @Nullable LocalDate day = CalendarDates.nearest(date, today, true);
        boolean far =
            day != null
                && !CalendarDates.hasYear(date)
                && ChronoUnit.DAYS.between(today, day) > FARTHEST_DAYS;
        if ((day == null || far) && !line.is(place - 1, "since")) {
          return true;
        }
      }
    }
    return false;
  }

  // "22 dec - 5 jan", "from the 19th to the 2nd", "today and tomorrow", "7-9 dec"
  private @Nullable Span fromTo() {
    int first = 0;
    for (int i = 0; i < days.size(); i++) {
      Dated last = days.get(i);
      first = i > 0 && joined(days.get(i - 1).end(), last.place()) && !resumes(last) ? first : i;
      boolean ends =
          i + 1 == days.size()
              || !joined(last.end(), days.get(i + 1).place())
              || resumes(days.get(i + 1));
      if (first < i && ends) {
        return between(days.get(first), last);
      }
      int to = last.place() - 1;
      boolean bare =
          line.in(to, "to") && line.isWhole(to - 1, 1, 31) && line.is(last.place(), Unit.DATE);
      if (bare) {
        LocalDate end = last.last();
        int day = (int) line.value(to - 1);
        boolean same = day <= end.getDayOfMonth();
        return same ? days(end.withDayOfMonth(day), end) : new AskBack(Reason.NO_SUCH_DAY);
      }
    }
    return null;
  }

  private boolean joined(int from, int to) {
    int last = to - 1;
    last -= line.is(last, "the") ? 1 : 0;
    last -= line.in(last, "weekday") ? 1 : 0;
    boolean and = line.in(from, "and") || line.is(from, ",");
    return last == from && (line.in(from, "to") || and || line.is(from, "through"));
  }

  private Span between(Dated start, Dated last) {
    LocalDate first = start.first();
    LocalDate end = last.last();
    boolean weekday = line.in(last.place(), "weekday");
    if (end.isBefore(first) && weekday) {
      boolean fromToday = first.equals(today.plusWeeks(1)) && !line.is(start.place() - 1, "next");
      return fromToday ? days(today, end) : days(first, end.plusWeeks(1));
    }
    boolean rolls = end.isBefore(first) && line.at(last.place()).isFigure();
    @Nullable LocalDate next =
        rolls ? CalendarDates.nearest(line.amount(last.place()), first, true) : end;
    return next == null ? new AskBack(Reason.NO_SUCH_DAY) : days(first, next);
  }

  private static Span days(LocalDate first, LocalDate last) {
    boolean possible = !last.isBefore(first) && last.isBefore(first.plusDays(LONGEST_DAYS));
    return possible ? new Span.Days(first, last) : new AskBack(Reason.NO_SUCH_DAY);
  }

  // "until friday", "back on monday", "not before the 3rd": quiet up to the day before
  private @Nullable Span until() {
    for (Dated dated : days.reversed()) {
      int before = before(dated);
      boolean upTo = line.in(before, "upto") || line.in(before, "including") || resumes(dated);
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

  /** The place of what leads up to a day: "until" in "until the end of friday". */
  private int before(Dated dated) {
    int before = dated.place() - 1;
    while (before > dated.place() - 6
        && (line.in(before, "beforeuntil") || line.is(before, Unit.CLOCK))) {
      before--;
    }
    return before;
  }

  private boolean resumes(Dated dated) {
    for (int place = dated.end(); place < dated.end() + 5 && !line.at(place).isBreak(); place++) {
      if (line.in(place, "resumesafter")) {
        return true;
      }
    }
    for (int place = before(dated);
        place >= dated.place() - 7 && !line.at(place).endsSentence();
        place--) {
      if (line.in(place, "quiet")) {
        return false;
      }
      if (line.in(place, "resumes")) {
        return true;
      }
    }
    return false;
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
        .filter(it -> it != end && line.in(before(it), "startsfrom") && !it.first().isAfter(last))
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
        line.in(before(first), "startsfrom") && first.isOneDay() && first.first().isAfter(today);
    return open ? new AskBack(Reason.UNTIL_WHEN) : days(first.first(), first.last());
  }
}
