package coach.amble.talk;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The day of a walk: "yesterday", "on friday", "2 days ago", "this morning". */
final class WalkedDay {
  private static final int OLDEST_DAYS = 60;
  private static final Set<String> NOT_A_DAY_OF_WALKING =
      Words.of("since until next by before from every casual of");
  private static final Phrases DAY_BEFORE_YESTERDAY = Phrases.of("day before yesterday");
  private static final Phrases YESTERDAY =
      Phrases.of("yesterday\nlast night|evening\nthe day before $");
  private static final Phrases NOT_YESTERDAY =
      Phrases.of(
          "than|since|from|unlike|as|like|after|missed|skipped yesterday|last\nyesterday i? did not\nnot yesterday\nlast night|evening was|i|slept\nhills|walk|walks yesterday hurt");
  private static final Phrases TODAY = Phrases.of("today\nthis morning|afternoon|evening\ntonight");

  /**
   * @param date null: not told
   * @param impossible a day was told that is too long ago
   */
  record Told(@Nullable LocalDate date, boolean impossible) {}

  private WalkedDay() {}

  static Told in(Message message) {
    LocalDate today = message.moment().now().toLocalDate();
    @Nullable LocalDate day = day(message.tokens(), today);
    boolean tooOld = day != null && day.isBefore(today.minusDays(OLDEST_DAYS));
    return new Told(tooOld ? null : day, tooOld);
  }

  private static @Nullable LocalDate day(Tokens tokens, LocalDate today) {
    if (DAY_BEFORE_YESTERDAY.in(tokens)) {
      return today.minusDays(2);
    }
    if (YESTERDAY.in(tokens) && !NOT_YESTERDAY.in(tokens)) {
      return today.minusDays(1);
    }
    for (int place = 0; place < tokens.size(); place++) {
      @Nullable LocalDate day = at(tokens, place, today);
      if (day != null) {
        return day;
      }
    }
    return TODAY.in(tokens) ? today : null;
  }

  private static @Nullable LocalDate at(Tokens tokens, int place, LocalDate today) {
    if (tokens.is(place, Token.Sort.DAYS) && tokens.is(place + 1, "ago")) {
      return today.minusDays((long) Math.min(Math.max(tokens.value(place), 0), 10_000));
    }
    if (tokens.in(place - 1, NOT_A_DAY_OF_WALKING)) {
      return null;
    }
    if (tokens.is(place, Token.Sort.DATE)) {
      return CalendarDates.last(tokens.at(place), today);
    }
    @Nullable DayOfWeek weekday = Weekdays.named(tokens.word(place));
    boolean adjective = tokens.is(place - 1, "classic") || tokens.is(place - 1, "happy");
    return weekday == null || adjective ? null : Weekdays.last(weekday, today);
  }
}
