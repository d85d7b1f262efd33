package coach.amble.understanding.quantity;

import org.jspecify.annotations.Nullable;

/** "half an hour", "three quarters of an hour", "an hour and a half", "1h30", "1 hour 5 min". */
final class HourParts implements Rewrite {
  @Override
  public @Nullable Found at(Line line, int place) {
    @Nullable Found part = part(line, place);
    part = part == null ? mixed(line, place) : part;
    return part == null ? hours(line, place) : part;
  }

  private static @Nullable Found part(Line line, int place) {
    int start = place + (line.is(place, "a") || line.is(place, Unit.BARE) ? 1 : 0);
    double many = start > place && !line.is(place, "a") ? line.value(place) : 1;
    if (start > place && line.is(start, "half") && many != 1) {
      return null;
    }
    double whole =
        switch (line.word(start)) {
          case "half" -> 30;
          case "quarter", "quarters" -> 15;
          case "third", "thirds" -> 20;
          default -> 0;
        };
    return whole == 0 ? null : ofAnHour(line, place, start + 1, whole * many);
  }

  private static @Nullable Found ofAnHour(Line line, int place, int next, double minutes) {
    int hour = next;
    while (hour < next + 3 && line.in(hour, "ofan")) {
      hour++;
    }
    boolean minute = line.in(hour, "minute") && hour > next && !line.is(hour, "m");
    if (minute) {
      return Found.of(hour + 1 - place, Unit.SECONDS, minutes);
    }
    return line.in(hour, "hour") ? rest(place, hour + 1, minutes) : null;
  }

  private static Found rest(int place, int next, double minutes) {
    return Found.of(next - place, Unit.MINUTES, minutes);
  }

  /** "one and a half hours", "2 1/2 hours". */
  private static @Nullable Found mixed(Line line, int place) {
    boolean number = line.is(place, Unit.BARE) || line.is(place, "one");
    if (!number || !line.follows(place + 1, "and", "a", "half")) {
      return null;
    }
    double many = (line.is(place, "one") ? 1 : line.value(place)) + .5;
    if (line.in(place + 4, "minute")) {
      return Found.of(5, Unit.MINUTES, many);
    }
    return line.in(place + 4, "hour") ? Found.of(5, Unit.HOURS, many) : null;
  }

  private static @Nullable Found hours(Line line, int place) {
    boolean number = line.is(place, Unit.BARE);
    int unit = place + (number || line.in(place, "one") ? 1 : 0);
    unit += line.in(unit, "whole") && line.in(unit + 1, "hour") ? 1 : 0;
    if (!line.in(unit, "hour") || line.is(place - 1, "half")) {
      return null;
    }
    double many = number ? line.value(place) : 1;
    boolean clock = number && line.is(unit, "h") && many > 12 && many < 24;
    return clock ? clock(line, place) : more(line, place, unit + 1, many * 60);
  }

  private static @Nullable Found more(Line line, int place, int next, double minutes) {
    int more = line.in(next, "and") ? next + 1 : next;
    int part = line.in(more, "one") ? more + 1 : more;
    if (more > next && (line.is(part, "half") || line.is(part, "quarter"))) {
      return rest(place, part + 1, minutes + (line.is(part, "half") ? 30 : 15));
    }
    if (line.is(more, Unit.BARE) && line.is(more + 1, "quarters")) {
      return rest(place, more + 2, minutes + 15 * line.value(more));
    }
    boolean figure = line.isWhole(more, 1, 59);
    boolean unit = line.in(more + 1, "minute");
    boolean closes = !line.at(more + 1).isWord() || line.in(more + 1, "goeson");
    boolean plain = line.at(more).glued() || (closes && line.value(more) % 5 == 0);
    return figure && (unit || plain)
        ? rest(place, more + (unit ? 2 : 1), minutes + line.value(more))
        : null;
  }

  // "14h45", "15h"
  private static Found clock(Line line, int place) {
    boolean minutes = line.isWhole(place + 2, 0, 59) && line.at(place + 2).glued();
    double minuteOfDay = line.value(place) * 60 + (minutes ? line.value(place + 2) : 0);
    return new Found(minutes ? 3 : 2, Amount.clock(minuteOfDay, true));
  }
}
