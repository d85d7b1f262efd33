package coach.amble.understanding.quantity;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "for 3 days", "two weeks from monday", "the next 2 hours", "until 3pm". */
record PauseLength(Line line, Now now, List<Dated> days) {
  private static final int MOST_DAYS = 366;
  private static final int MOST_MINUTES = 300;

  /**
   * Null: no length is told.
   *
   * @param plainly whether hours and minutes must be said to be the pause's
   */
  @Nullable Span told(boolean plainly) {
    int best = -1;
    int most = 0;
    for (int place = 0; place < line.size(); place++) {
      int rank = isLength(place) ? rank(place, plainly) : 0;
      if (rank > most) {
        best = place;
        most = rank;
      }
    }
    return best < 0 ? null : span(best, line.amount(best));
  }

  private int rank(int place, boolean plainly) {
    boolean told = line.in(place - 1, "beforepause");
    boolean days = line.is(place, Unit.DAYS) || line.is(place, Unit.MONTHS);
    return (told ? 3 : 0) + (days ? 2 : plainly ? 0 : 1);
  }

  private boolean isLength(int place) {
    boolean length =
        line.is(place, Unit.DAYS)
            || line.is(place, Unit.MONTHS)
            || line.is(place, Unit.HOURS)
            || line.is(place, Unit.MINUTES);
    boolean rate =
        line.at(place - 1).isFigure()
            || line.in(place - 1, "every")
            || line.in(place + 1, "notapause")
            || line.follows(place + 1, "in", "a", "row");
    return length && !rate && line.value(place) > 0;
  }

  private @Nullable Span span(int place, Amount amount) {
    long many = (long) Math.min(Math.max(amount.value(), 1), MOST_DAYS);
    LocalDate first = start(place);
    return switch (amount.unit()) {
      case DAYS ->
          many == 1 && first.equals(now.today()) && !line.in(place + 1, "off")
              ? new Span.Until(now.time().plusDays(1))
              : new Span.Days(first, first.plusDays(many - 1));
      case MONTHS -> new Span.Days(first, first.plusMonths(Math.min(many, 12)).minusDays(1));
      default ->
          new Span.Until(
              now.time().plusMinutes((long) Math.min(amount.minutes(), MOST_DAYS * 24.0 * 60)));
    };
  }

  // "from monday", "starting tomorrow", right beside the length or said first
  private LocalDate start(int place) {
    for (Dated dated : days) {
      boolean beside = Math.abs(dated.place() - place) <= 4;
      boolean starts =
          line.in(dated.place() - 1, "startsfrom") || line.in(dated.place() - 2, "startsfrom");
      if (beside && starts && !dated.first().isBefore(now.today())) {
        return dated.first();
      }
    }
    return now.today();
  }

  /** "until 3pm", "back at 4", "for 45". */
  Span clock() {
    for (int place = 0; place < line.size(); place++) {
      if (line.is(place, Unit.CLOCK) && !line.in(place - 1, "startsfrom")) {
        return new Span.Until(ClockTimes.next(line.amount(place), now.time()));
      }
      if (line.isWhole(place, 1, MOST_MINUTES) && line.is(place - 1, "for")) {
        LocalDateTime end = now.time().plusMinutes((long) line.value(place));
        return new Span.Until(end);
      }
    }
    return new Untold();
  }
}
