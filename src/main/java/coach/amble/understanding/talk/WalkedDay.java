package coach.amble.understanding.talk;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The day of a walk: "yesterday", "on friday", "2 days ago", "this morning". */
final class WalkedDay {
  private static final int OLDEST_DAYS = 60;
  private static final Set<String> NOT_A_DAY_OF_WALKING =
      Words.of("since until next by before every casual of");
  private static final Set<String> TO_A_DAY =
      Words.of(
          "about on last for past this add log done walk and also from and went was did put"
              + " logging");
  private static final Set<String> FROM_A_DAY =
      Words.of("i we morning afternoon evening night lunch lunchtime is too me my it was did went");
  private static final Set<String> PERSON = Set.of("i", "we");
  private static final Set<String> PART_OF_DAY =
      Words.of("morning afternoon evening night lunch lunchtime");
  private static final Phrases DAY_BEFORE_YESTERDAY = Phrases.of("day before yesterday");
  private static final Phrases YESTERDAY =
      Phrases.of(
          """
          yesterday
          last night|evening
          the day before $
          """);
  private static final Phrases NOT_YESTERDAY =
      Phrases.of(
          """
          than|since|unlike|as|like|after|missed|skipped yesterday|last
          better|worse|up|down|recovering|sore|tired|stiff|hurts from yesterday|last
          yesterday i? did not
          not yesterday
          last night|evening was|slept
          slept|sleep ~ last night
          last night ~ sleep|slept|awful|bad|party
          hurt|hurts|bad|worse|sore ~ yesterday
          hills|walk|walks yesterday hurt
          """);
  private static final Phrases TODAY =
      Phrases.of(
          """
          today
          this morning|afternoon|evening
          tonight
          """);

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
    return weekday == null || !dayOfWalking(tokens, place) ? null : Weekdays.last(weekday, today);
  }

  // "on friday", "friday i did", "20 friday", but not "friday can't come soon enough"
  private static boolean dayOfWalking(Tokens tokens, int place) {
    if (tokens.word(place).endsWith("days")) {
      return false;
    }
    Token before = tokens.at(tokens.is(place - 1, "the") ? place - 2 : place - 1);
    boolean figure = before.is(Token.Sort.MINUTES) || before.is(Token.Sort.NUMBER);
    boolean named = figure || TO_A_DAY.contains(before.word()) || walk(before);
    boolean opens = before.is(Token.Sort.BREAK) && goesOn(tokens.at(place + 1));
    return named || opens || goesOnPlainly(tokens, place + 1);
  }

  // "forgot to tell you: saturday I did", "just friday lunchtime"
  private static boolean goesOnPlainly(Tokens tokens, int place) {
    boolean person = tokens.in(place, PERSON) && goesOn(tokens.at(place + 1));
    return person || tokens.in(place, PART_OF_DAY) || walked(tokens.at(place));
  }

  private static boolean walk(Token token) {
    return walked(token) || WordClasses.of("walknoun").contains(token.word());
  }

  private static boolean walked(Token token) {
    return WordClasses.of("walked").contains(token.word());
  }

  private static boolean goesOn(Token next) {
    return !next.is(Token.Sort.WORD)
        || FROM_A_DAY.contains(next.word())
        || WordClasses.of("walknoun").contains(next.word())
        || walked(next);
  }
}
