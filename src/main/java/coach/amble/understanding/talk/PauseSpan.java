package coach.amble.understanding.talk;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Named stretches of time and the day on which each is over, narrow ones first. */
enum PauseSpan {
  TODAY_AND_TOMORROW("today and tomorrow", today -> today.plusDays(2)),
  UNTIL_TOMORROW(
      """
      until|before|back|again|to|try|resume|restart|continue|start ~ tomorrow
      see|talk|carry|next|pick|speak ~ tomorrow
      tomorrow again|fine|ok|okay|better
      today|day|afternoon|evening , tomorrow
      today ~ tomorrow
      """,
      today -> today.plusDays(1)),
  TOMORROW_OFF(
      """
      off|away|out|holiday|vacation|leave|not|sick ~ tomorrow
      tomorrow off
      """,
      today -> today.plusDays(2)),
  TOMORROW("tomorrow", today -> today.plusDays(2)),
  OFF_NEXT_WEEK(
      """
      off|away|holiday|vacation|leave|out ~ next week
      next week off
      """,
      today -> nextMonday(today).plusWeeks(1)),
  NEXT_WEEK("next week", PauseSpan::nextMonday),
  MONTH(
      """
      next|this month
      end|rest of the|this? month
      """,
      today -> today.with(TemporalAdjusters.firstDayOfNextMonth())),
  NEW_YEAR("new year", today -> today.with(TemporalAdjusters.firstDayOfNextYear())),
  AFTER_WEEKEND("after the? weekend", PauseSpan::nextMonday),
  UNTIL_WEEKEND("until ~ weekend", today -> Weekdays.next(DayOfWeek.SATURDAY, today)),
  WEEK(
      """
      this week
      rest|remainder of the|this? week
      for|all the|this? week
      end of the|this? week
      this|the|over|for|long weekend
      the|week off
      whole|entire week
      """,
      PauseSpan::nextMonday),
  TODAY(
      """
      today|tonight
      for the day
      rest|remainder of the? day|afternoon|evening
      this|the afternoon|evening
      end of the? day
      day off
      sick day
      """,
      today -> today.plusDays(1));

  private final Phrases phrases;
  private final UnaryOperator<LocalDate> end;

  PauseSpan(String phrases, UnaryOperator<LocalDate> end) {
    this.phrases = Phrases.of(phrases);
    this.end = end;
  }

  /** The first day after the span that is named, null: none is. */
  static @Nullable LocalDate end(Tokens tokens, LocalDate today) {
    for (PauseSpan span : values()) {
      if (span.phrases.in(tokens)) {
        return span.end.apply(today);
      }
    }
    return null;
  }

  private static LocalDate nextMonday(LocalDate today) {
    return Weekdays.next(DayOfWeek.MONDAY, today);
  }
}
