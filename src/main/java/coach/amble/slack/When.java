package coach.amble.slack;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Instants as people say them, in their own zone. */
public final class When {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

  private When() {}

  /** "at 12:30", "tomorrow at 08:45", "on Monday at 08:45". */
  public static String say(Instant at, Instant now, ZoneId zone) {
    ZonedDateTime local = at.atZone(zone);
    return day(local.toLocalDate(), now.atZone(zone).toLocalDate()) + "at " + TIME.format(local);
  }

  /** The zone by its city: "New York". */
  public static String city(ZoneId zone) {
    return zone.getId().replaceFirst("^.*/", "").replace('_', ' ');
  }

  /** As {@link #say}, without the leading preposition: "12:30", "tomorrow at 08:45". */
  public static String time(Instant at, Instant now, ZoneId zone) {
    return say(at, now, zone).replaceFirst("^(at|on) ", "");
  }

  /** A sentence on when the next suggestion comes; nothing if none is planned. */
  public static String next(Texts texts, Optional<Instant> next, Instant now, ZoneId zone) {
    return next.map(at -> texts.say("member.joined.next", Map.of("when", say(at, now, zone))))
        .orElse("");
  }

  private static String day(LocalDate day, LocalDate today) {
    if (day.equals(today)) {
      return "";
    }
    return day.equals(today.plusDays(1)) ? "tomorrow " : "on " + name(day, today) + " ";
  }

  /** "Monday" within a week of today, else "Monday 7 December". */
  public static String name(LocalDate day, LocalDate today) {
    boolean near = day.isAfter(today.minusDays(7)) && day.isBefore(today.plusDays(7));
    return (near ? DAY : DATE).format(day);
  }
}
