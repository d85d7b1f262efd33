package coach.amble.understanding.talk;

import org.jspecify.annotations.Nullable;

/** "how am I doing", "minutes this week?". */
final class StatsAsked implements Recogniser {
  private static final Phrases STATS =
      Phrases.of(
          """
          stats|statistics|stat
          ^ my? progress|score|scores|total|totals|summary|streak|report|numbers|tally|history|log|week|record $
          ^ today|week|weekly|month $
          how am i doing|getting|going|progressing|tracking|performing
          how is my week|progress|month|day|total|streak|walking going|looking|so
          how is my week|progress|month|total|streak
          how have i been|done
          how did i do
          statement|account|balance|overview|accounting|breakdown|extract of|on|for ~ minutes|walks|walking
          minutes to date
          how many|much <n>? minutes? i|we have until|to|by now|date
          how i am doing
          show|see|view|give|tell|get|check|display|send|list|let|share|know|want ~ progress|stats|total|totals|tally|score|summary|streak|numbers|history|log|overview|figures|dashboard|minutes|record
          show|see|view|give|tell|check ~ my|the week|month|day|walks|minutes|data
          where am i at|now|with|in|this|on
          where do i stand
          my ~ progress|stats|total|totals|tally|streak|summary|score ?
          what is|are my ~ progress|stats|total|totals|tally|streak|summary|score|numbers|minutes|count|average|record|weekly
          how many|much ~ did|have|has|do|had i|we ~ walk|walked|walks|do|done|did|got|get|have|managed|logged|clocked|recorded|so|this|today|total|left|already|collected|made|make
          how many|much|far|long ~ i have|did|had|walked|done ~ so|this|today|total|week|already|walked|now|yesterday
          how many|much i have|did|walked
          how many|much ~ i have|did|walked|managed|done
          am i doing|improving|slacking
          what|which ~ i have done|walked|managed
          how far|long have|did i walked|walk|been|gone|come|got|go
          how many|much ~ this|last|the week|month
          how many|much ~ today|yesterday|far|total
          how many|much ~ left|remaining|to go
          how many|much ~ missing|short
          how many|much ~ logged|recorded|counted
          total ~ so|for|this|today|week
          minutes so far|this|today|total
          minutes ~ this|last week|month
          my|weekly|monthly report
          my minutes
          my walks $|this|so|today
          week so far
          total minutes|time|walks|so|for
          did i ~ #num|#min|target|goal
          how i did|am|have|do
          week|month|day|today total|summary|count|stats|tally
          did|have i ~ do|walk|move|done|walked|moved enough
          ahead|behind or behind|ahead
          ^ status|results|overview|scoreboard|sum|graph|chart|leaderboard $
          how far along
          how much ~ left|missing
          did i walk|log ~ today|yesterday|this
          compare to|with last
          how does my week|month
          what is the count|tally|damage|score
          today is total
          so far this week|today
          so far ?
          weekly total|totals|summary|report|minutes|stats|progress|score|tally|overview
          summary of my|the
          am i on track|target|schedule|course|pace|ahead|behind|improving|winning|close|there
          am i ~ goal|target
          did i ~ reach|hit|make|meet|beat|complete|finish|get|walk|do ~ goal|target|week|today|yesterday|enough
          have i ~ reached|hit|made|met|done|walked|been|moved|got ~ goal|target|week|today|enough|minutes
          how close|far ~ goal|target|plan
          what have|did|i i? have? done|do|walked|walk|managed|log|logged
          how long have i walked|done|been
          how many days|walks|times ~ i
          my ~ on track
          did you log|record|count|save
          is my walk|entry|minutes|last logged|recorded|counted|saved
          """);
  private static final Phrases ADVICE =
      Phrases.of(
          """
          how do|can i
          should|must|ought|recommended|ideal|best|safe|guide
          better to|for
          do|will i need
          have to
          i should|need
          does it take
          before|until i|you|it|the|my|we|walking|pain|back|a|<n>|$
          is|are ~ enough
          a day|week
          is|are good|needed|normal
          people
          """);

  @Override
  public @Nullable Intent in(Message message) {
    Tokens tokens = message.tokens();
    return STATS.in(tokens) && !ADVICE.in(tokens) ? new Intent.Stats() : null;
  }
}
