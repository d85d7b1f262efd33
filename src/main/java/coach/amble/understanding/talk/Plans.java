package coach.amble.understanding.talk;

/** What was not walked but wanted, promised, supposed or asked for. */
final class Plans {
  private static final Phrases PLAN =
      Phrases.of(
          """
          will|would|might|shall|should
          could|can i|do|walk|go|have|manage|at|you|we|maybe
          i can|could go|do|walk|manage|be|take|try
          going to walk|do|go|take|try|be|head|have|get|make|skip|give|start|#num|#min|later|stretch|the
          want|wants|wanted|need|needs|needed|have|has|got|must|hope|hoping|hoped|try|trying|tried|plan|planned|planning|supposed|meant|intend|intended|aim|aiming|aimed|about|ready|promise|prefer|love|like|was|mean to
          wanted|planned|planning|aiming|aimed|hoping|hoped|going for|on
          was|were going to
          goal|target|aim|plan is|was|to
          let me|us
          maybe|perhaps later|tomorrow|tonight|after|this|i|in
          later|tomorrow
          must
          supposed
          next time
          next week
          need
          remind|ask|ping|nudge|snooze me
          before i go
          am going
          am|is off|out|about now|for|to
          """);
  private static final Phrases NOT_A_PLAN =
      Phrases.of(
          """
          could|can only|just
          had|have to stop|cut|come|turn|run|go|head|rush|quit|abort|end
          was able to
          all|most|what|much i|we could|can
          want|like|wanted|happy to log|report|record|tell|say|add|let|announce|share
          needed that|it
          need|needed to tell|log|say
          forgot to
          later than|<n>
          can|could|would you|u ~ add|log|put|record|note|count|enter
          might|must|should|would|could have been|as|done|walked
          would say|guess|call
          will log|take|count|call|add|be|tell|report|say|it
          should count|be|have|do
          got|get to work|the|my|go
          """);
  private static final Phrases SUPPOSED =
      Phrases.of(
          """
          ^ if|when|whenever|unless|once|before|until
          ^ after|while|as i|we walk|go
          ^ after|while walking
          """);
  private static final Phrases SUPPOSED_PAST =
      Phrases.of(
          "^ while|after|before|when|once ~ #num|#min|meetings|meeting|calls|call|#other|lunch|walked|did|on|waiting|work|coffee");

  private Plans() {}

  static int firstIn(Tokens tokens) {
    return NOT_A_PLAN.in(tokens) ? -1 : PLAN.firstIn(tokens);
  }

  /** "when i walk longer than ten minutes": no report of a walk. */
  static boolean suppose(Clause clause) {
    return SUPPOSED.in(clause.tokens()) && !SUPPOSED_PAST.in(clause.tokens());
  }
}
