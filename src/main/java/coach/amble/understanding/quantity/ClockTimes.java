package coach.amble.understanding.quantity;

import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** "3pm", "15:30", "16.00", "half three", "quarter to 4", "at 4", "noon": times of the day. */
final class ClockTimes implements Rewrite {
  private static final Pattern DOTTED = Pattern.compile("\\d{1,2}\\.[0-5]\\d");
  private static final int NOON = 12 * 60;
  private static final int DAY = 24 * 60;
  private static final int LONGEST_WALK = 4 * 60;

  @Override
  public @Nullable Found at(Line line, int place) {
    if (line.is(place, Unit.CLOCK)) {
      return written(line, place);
    }
    List<Rewrite> rules =
        List.of(
            ClockTimes::named,
            ClockWords::past,
            ClockWords::spoken,
            ClockTimes::dotted,
            ClockTimes::marked,
            BareHours::digits,
            BareHours::hour);
    for (Rewrite rule : rules) {
      @Nullable Found found = rule.at(line, place);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** "12 to 1", "from 9.30 to 10": what follows a time of the day up to another. */
  static @Nullable Found end(Line line, int place) {
    boolean after = line.in(place - 1, "to") && line.is(place - 2, Unit.CLOCK);
    double hour = line.is(place, "one") ? 1 : line.isWhole(place, 1, 24) ? line.value(place) : 0;
    return after && hour > 0 && !measured(line, place + 1)
        ? new Found(1, Amount.clock(hour * 60, false))
        : null;
  }

  /** "0:25" is a length, the rest are times of the day if they can be. */
  static Amount written(String digits) {
    int colon = digits.indexOf(':');
    int hours = Integer.parseInt(digits.substring(0, colon));
    int minutes = Integer.parseInt(digits.substring(colon + 1));
    if (hours > 23 || minutes > 59) {
      return Amount.of(Unit.COUNT, 0);
    }
    return digits.startsWith("0:")
        ? Amount.of(Unit.MINUTES, minutes)
        : Amount.clock(hours * 60 + minutes, hours == 0);
  }

  /** The next moment at which a clock shows this, later than now. */
  static LocalDateTime next(Amount clock, LocalDateTime now) {
    LocalDateTime time = now.toLocalDate().atStartOfDay().plusMinutes((long) clock.low());
    while (!time.isAfter(now)) {
      time = time.plusMinutes(clock.exact() ? DAY : NOON);
    }
    return time;
  }

  // "1:15 h" and "walked for 1:05" are lengths
  private static @Nullable Found written(Line line, int place) {
    if (line.in(place + 1, "minute") && !line.is(place + 1, "m")) {
      return Found.of(2, Unit.MINUTES, line.value(place) / 60);
    }
    boolean unit = line.in(place + 1, "hour") && !line.in(place + 2, "clockmark");
    boolean walked = line.in(place - 1, "beforelength") && line.value(place) < LONGEST_WALK;
    if (unit || walked) {
      return Found.of(unit ? 2 : 1, Unit.MINUTES, line.value(place));
    }
    return marked(line, place, line.value(place));
  }

  private static @Nullable Found named(Line line, int place) {
    if (line.at(place + 1).isFigure()
        || (line.at(place + 2).isFigure() && line.is(place + 1, ":"))) {
      return null;
    }
    return switch (line.word(place)) {
      case "noon", "midday" -> new Found(1, Amount.clock(NOON, true));
      case "midnight" -> new Found(1, Amount.clock(0, true));
      default -> null;
    };
  }

  private static @Nullable Found dotted(Line line, int place) {
    if (!line.is(place, Unit.BARE) || !DOTTED.matcher(line.typed(place)).matches()) {
      return null;
    }
    boolean span = isDotted(line, place + 2) && line.in(place + 1, "to");
    boolean ends = isDotted(line, place - 2) && line.in(place - 1, "to");
    boolean told = span || ends || line.in(place - 1, "atclock") || line.is(place + 1, "uhr");
    int hours = (int) line.value(place);
    int minuteOfDay = hours * 60 + (int) Math.round(100 * (line.value(place) - hours));
    @Nullable Found marked = marked(line, place, minuteOfDay);
    boolean late = hours > 12 && !measured(line, place + 1);
    boolean clock = (told || late) && hours < 24 && !line.in(place + 1, "hour");
    return marked != null || !clock ? marked : new Found(1, Amount.clock(minuteOfDay, false));
  }

  private static boolean isDotted(Line line, int place) {
    return line.is(place, Unit.CLOCK)
        || (line.is(place, Unit.BARE) && DOTTED.matcher(line.typed(place)).matches());
  }

  private static @Nullable Found marked(Line line, int place) {
    boolean hour = line.isWhole(place, 1, 24);
    return hour ? marked(line, place, line.value(place) * 60) : null;
  }

  /** "3 pm", "3 p.m.", "3 o'clock", "15 uhr". */
  static @Nullable Found marked(Line line, int place, double minutes) {
    boolean spaced =
        line.is(place + 2, ".") && line.is(place + 3, "m") && line.in(place + 1, "half-day");
    String mark = spaced ? line.word(place + 1) + "m" : line.word(place + 1);
    int length = spaced ? 4 : 2;
    double morning = minutes >= NOON && minutes < NOON + 60 ? minutes - NOON : minutes;
    return switch (mark) {
      case "pm" -> new Found(length, Amount.clock(minutes < NOON ? minutes + NOON : minutes, true));
      case "am" -> new Found(length, Amount.clock(morning, true));
      case "oclock", "uhr" -> new Found(length, Amount.clock(minutes, mark.equals("uhr")));
      default -> null;
    };
  }

  /** Whether a number before this place has a unit. */
  static boolean measured(Line line, int place) {
    int unit = line.in(place, "between") ? place + 1 : place;
    return line.in(unit, "counted") || line.is(place, "more");
  }
}
