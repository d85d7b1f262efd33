package coach.amble.understanding.quantity;

import coach.amble.understanding.quantity.AskBack.Reason;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "22 dec - 5 jan", "from the 19th to the 2nd", "today and tomorrow", "7-9 dec". */
record PauseRange(Line line, LocalDate today, List<Dated> days) {
  @Nullable Span told() {
    int first = 0;
    for (int i = 0; i < days.size(); i++) {
      Dated last = days.get(i);
      first =
          i > 0 && joined(days.get(i - 1).end(), last.place()) && !UpToDay.resumes(line, last)
              ? first
              : i;
      boolean ends =
          i + 1 == days.size()
              || !joined(last.end(), days.get(i + 1).place())
              || UpToDay.resumes(line, days.get(i + 1));
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
        return same ? Pause.days(end.withDayOfMonth(day), end) : new AskBack(Reason.NO_SUCH_DAY);
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
      return fromToday ? Pause.days(today, end) : Pause.days(first, end.plusWeeks(1));
    }
    boolean rolls = end.isBefore(first) && line.at(last.place()).isFigure();
    @Nullable LocalDate next =
        rolls ? DaysOfDate.nearest(line.amount(last.place()), first, true) : end;
    return next == null ? new AskBack(Reason.NO_SUCH_DAY) : Pause.days(first, next);
  }
}
