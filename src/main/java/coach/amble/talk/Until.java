package coach.amble.talk;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When a pause ends, in local time: a day means its very start. */
final class Until {
  private static final Set<String> UP_TO =
      Words.of("until to on back before again through next by from return since at");
  private static final Set<String> NOT_24_HOURS = Set.of("until", "off", "rest");
  private static final Set<String> FOR_OR_UNTIL = Set.of("for", "until");
  private static final Phrases OPEN_END =
      Phrases.of(
          """
          few days|weeks|hours|minutes
          couple more
          some days|weeks
          """);

  private final Tokens tokens;
  private final LocalDateTime now;
  private final LocalDate today;

  Until(Message message) {
    tokens = message.tokens();
    now = message.moment().now();
    today = now.toLocalDate();
  }

  /** Null: no time was told. */
  @Nullable LocalDateTime told() {
    @Nullable LocalDate day = date();
    if (day == null) {
      day = weekday();
    }
    if (day == null) {
      day = afterSoManyDays();
    }
    if (day != null) {
      return exactly24Hours() ? now.plusDays(1) : day.atStartOfDay();
    }
    @Nullable LocalDateTime time = clockOrHours();
    @Nullable LocalDate span = time == null ? PauseSpan.end(tokens, today) : null;
    return span == null ? time : span.atStartOfDay();
  }

  private @Nullable LocalDate date() {
    for (Token token : tokens.all()) {
      if (token.is(Token.Sort.DATE)) {
        return CalendarDates.next(token, today);
      }
    }
    return null;
  }

  private @Nullable LocalDate weekday() {
    for (int place = tokens.size() - 1; place >= 0; place--) {
      @Nullable DayOfWeek day = Weekdays.named(tokens.word(place));
      if (day != null && (tokens.in(place - 1, UP_TO) || tokens.size() <= 3)) {
        return Weekdays.next(day, today).plusWeeks(weeksOn(place));
      }
    }
    return null;
  }

  // "monday next week", "next week monday": the week after this one, counted from its monday.
  private int weeksOn(int place) {
    boolean nextWeek = tokens.follows(place + 1, "next", "week") > 0;
    @Nullable DayOfWeek day = Weekdays.named(tokens.word(place));
    boolean stillThisWeek = day != null && day.getValue() > today.getDayOfWeek().getValue();
    return nextWeek && stillThisWeek ? 1 : 0;
  }

  private @Nullable LocalDate afterSoManyDays() {
    if (OPEN_END.in(tokens)) {
      return null;
    }
    for (int place = 0; place < tokens.size(); place++) {
      long many = (long) Math.min(Math.max(tokens.value(place), 1), 365);
      if (tokens.is(place, Token.Sort.DAYS) && !tokens.is(place + 1, "ago")) {
        return today.plusDays(many);
      }
      if (tokens.is(place, Token.Sort.MONTHS)) {
        return today.plusMonths(Math.min(many, 12));
      }
    }
    return null;
  }

  // "for a day" said in the afternoon asks for more than the evening.
  private boolean exactly24Hours() {
    return tokens.all().stream().anyMatch(token -> token.is(Token.Sort.DAYS) && token.value() == 1)
        && !tokens.hasWord(NOT_24_HOURS);
  }

  private @Nullable LocalDateTime clockOrHours() {
    for (int place = 0; place < tokens.size(); place++) {
      Token token = tokens.at(place);
      if (token.is(Token.Sort.CLOCK) && !tokens.is(place - 1, "from")) {
        return ClockTimes.next(token, now);
      }
      if (token.is(Token.Sort.MINUTES) && token.value() >= 1) {
        return now.plusMinutes((long) Math.min(token.value(), 366.0 * 24 * 60));
      }
      if (token.is(Token.Sort.NUMBER) && tokens.in(place - 1, FOR_OR_UNTIL) && token.value() > 0) {
        return bare(token, tokens.is(place - 1, "until"));
      }
    }
    return null;
  }

  private @Nullable LocalDateTime bare(Token number, boolean clock) {
    if (!clock) {
      return now.plusMinutes((long) Math.max(1, Math.min(number.value(), 300)));
    }
    boolean hour = number.value() >= 1 && number.value() < 24;
    return hour ? ClockTimes.next(Token.figure(Token.Sort.CLOCK, number.value() * 60), now) : null;
  }
}
