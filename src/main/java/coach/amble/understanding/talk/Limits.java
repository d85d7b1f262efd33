package coach.amble.understanding.talk;

/** What shows that a silence is meant for a while only. */
final class Limits {
  static final Phrases FOR_A_WHILE =
      Phrases.of(
          """
          for now|today|tonight|tomorrow
          for a|the bit|while|moment|time|day|afternoon|evening|morning|rest|remainder|week|weekend
          for a|some|the ~ time|while|bit
          today|tomorrow|tonight|until|temporarily|awhile
          this|next week|weekend|afternoon|evening|morning|month
          until|before
          rest|remainder of
          the rest|remainder
          #days|#months
          for|next|in|another|of <time>
          <time> please $
          a few|couple|several days|hours|weeks|minutes
          few|some days|hours|weeks
          while i am
          while|when ~ away|off|holiday|vacation|meeting|busy|ill|sick|leave
          during
          over|at the weekend|weekends|holidays|christmas|easter|break
          over christmas|easter|thanksgiving|xmas
          on weekends
          the weekend
          right now
          at the moment
          any? more? today|tonight|now
          """);

  private Limits() {}
}
