package coach.amble.understanding.quantity;

import coach.amble.understanding.quantity.AskBack.Reason;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** When to ask again: a length from now, or the next time that a clock shows what was told. */
record Snooze(Line line, Now now) {
  private static final LocalTime MORNING = LocalTime.of(6, 0);
  private static final LocalTime NIGHT = LocalTime.of(22, 0);
  private static final int BRIEF = 3;
  private static final int MOST_HOURS = 24;

  Later later() {
    int best = -1;
    int most = 0;
    for (int place = 0; place < line.size(); place++) {
      int rank = rank(place);
      if (rank > 0 && rank >= most) {
        best = place;
        most = rank;
      }
    }
    if (best >= 0) {
      return at(time(best));
    }
    boolean tomorrow = line.pieces().stream().anyMatch(it -> it.word().equals("tomorrow"));
    return tomorrow ? new AskBack(Reason.NIGHT) : new Untold();
  }

  private Later at(LocalDateTime time) {
    LocalTime clock = time.toLocalTime();
    boolean day =
        time.toLocalDate().equals(now.today()) && !clock.isBefore(MORNING) && !clock.isAfter(NIGHT);
    return day ? new Later.At(time) : new AskBack(Reason.NIGHT);
  }

  private LocalDateTime time(int place) {
    Amount amount = line.amount(place);
    if (amount.is(Unit.CLOCK)) {
      return ClockTimes.next(amount, now.time());
    }
    return afterHour(place)
        ? ClockTimes.next(Amount.clock(60 * amount.value(), false), now.time())
        : now.time().plusSeconds(Math.round(60 * amount.minutes()));
  }

  // "after my 3"
  private boolean afterHour(int place) {
    boolean after = line.is(place - 1, "after") || line.follows(place - 2, "after", "my");
    return (after || movedTo(place)) && line.isWhole(place, 1, 12);
  }

  // "shift my walk to 4", "free from 4"
  private boolean movedTo(int place) {
    boolean moved = line.is(place - 1, "to") && line.in(place - 2, "movable");
    return moved || line.follows(place - 2, "free", "from");
  }

  /** How plainly a figure says when, 0: it doesn't. */
  private int rank(int place) {
    Amount amount = line.amount(place);
    int plain =
        line.in(place - 1, "plainlylater")
                || line.in(place - 1, "again")
                || line.in(place + 1, "fromnow")
            ? 2
            : 0;
    if (amount == null
        || line.in(place + 1, "notlater")
        || (line.is(place - 2, "not") && line.is(place - 1, "in"))) {
      return 0;
    }
    return switch (amount.unit()) {
      case CLOCK -> isPast(place) ? 0 : at(time(place)) instanceof Later.At ? 2 + plain : 1;
      case MINUTES, HOURS, SECONDS ->
          amount.minutes() <= 60 * MOST_HOURS && amount.value() > 0 && !ofTheWalk(place)
              ? 1 + plain
              : 0;
      case BARE -> isWait(place) ? 1 + plain : 0;
      default -> 0;
    };
  }

  // "since 2", "my 2 o'clock", "it is 14:10"; "after my 3 o'clock" waits for it
  private boolean isPast(int place) {
    boolean own = line.in(place - 1, "ownclock") && !line.is(place - 2, "after");
    boolean is = line.is(place - 1, "is") && line.is(place - 2, "it");
    return own || is || line.in(place - 1, "current");
  }

  // "will do 10 later", "a 5 min walk in an hour"
  private boolean ofTheWalk(int place) {
    return line.in(place + 1, "walknoun") || line.in(place - 1, "lengthofwalk");
  }

  private boolean isWait(int place) {
    boolean wait =
        line.in(place - 1, "beforewait") || line.in(place + 1, "afterwait") || afterHour(place);
    return line.value(place) >= 1
        && line.value(place) <= MOST_HOURS * 60
        && (wait || line.size() <= BRIEF)
        && !ofTheWalk(place);
  }
}
