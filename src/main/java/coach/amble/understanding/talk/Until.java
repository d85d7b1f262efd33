package coach.amble.understanding.talk;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** When a pause ends, in local time: a day means its very start. */
final class Until {
  private static final Set<String> UP_TO =
      Words.of("until before back again through by from return");
  private static final Set<String> PERHAPS_UP_TO = Words.of("to on next at");
  private static final Set<String> TOMORROW = Set.of("tomorrow");
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

  /** Null: no time was told. The plainest words come first. */
  @Nullable LocalDateTime told() {
    List<Supplier<@Nullable LocalDateTime>> inOrder =
        List.of(
            () -> start(date()),
            () -> start(weekday(UP_TO)),
            this::afterDays,
            () -> start(weekday(PERHAPS_UP_TO)),
            () -> tokens.hasWord(TOMORROW) ? start(PauseSpan.end(tokens, today)) : null,
            this::clockOrHours,
            () -> start(PauseSpan.end(tokens, today)),
            () -> start(onlyWeekday()));
    for (Supplier<@Nullable LocalDateTime> end : inOrder) {
      @Nullable LocalDateTime told = end.get();
      if (told != null) {
        return told;
      }
    }
    return null;
  }

  private static @Nullable LocalDateTime start(@Nullable LocalDate day) {
    return day == null ? null : day.atStartOfDay();
  }

  private @Nullable LocalDateTime afterDays() {
    @Nullable LocalDate day = afterSoManyDays();
    return day != null && exactly24Hours() ? now.plusDays(1) : start(day);
  }

  private @Nullable LocalDate date() {
    for (Token token : tokens.all()) {
      if (token.is(Token.Sort.DATE)) {
        return CalendarDates.next(token, today);
      }
    }
    return null;
  }

  private @Nullable LocalDate weekday(Set<String> before) {
    for (int place = tokens.size() - 1; place >= 0; place--) {
      @Nullable DayOfWeek day = Weekdays.named(tokens.word(place));
      if (day != null && (tokens.in(place - 1, before) || tokens.size() <= 3)) {
        return Weekdays.next(day, today).plusWeeks(weeksOn(place));
      }
    }
    return null;
  }

  // "skiing! see you monday"
  private @Nullable LocalDate onlyWeekday() {
    @Nullable DayOfWeek only = null;
    for (int place = 0; place < tokens.size(); place++) {
      @Nullable DayOfWeek day = Weekdays.named(tokens.word(place));
      if (day != null && !tokens.is(place - 1, "since") && !tokens.is(place - 1, "last")) {
        if (only != null && only != day) {
          return null;
        }
        only = day;
      }
    }
    return only == null ? null : Weekdays.next(only, today);
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
      boolean rate = tokens.is(place - 1, "#far") || tokens.is(place - 1, "#min");
      if (tokens.is(place, Token.Sort.DAYS) && !tokens.is(place + 1, "ago") && !rate) {
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
