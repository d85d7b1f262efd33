package coach.amble.understanding.talk;

import org.jspecify.annotations.Nullable;

/** "in 20", "will do after this call", "remind me at 3". */
final class LaterPromised implements Recogniser {
  private static final Phrases PROMISED =
      Phrases.of(
          """
          adjourn|adjourned|postponed|deferred|delayed|rescheduled|recess for|until|by|to
          ^ adjourned|postponed|deferred|recess $
          i go|do|walk|come when|once|as
          snooze|snoozing|snoozed|postpone|delay|defer|EMOJILATER
          later|soon|shortly|eventually|momentarily|soonish|laterish|presently
          in a|one|two|the ~ bit|while|moment|sec|second|minute|mo|few|jiffy|tick|min|mins|minutes|hour|couple
          in few|some minutes|mins|time|moments|hours
          in <n>
          in about|around|like|roughly|maybe|ca|another|say <n>
          in an? hour|half|quarter
          after <n> maybe|i|please
          at <time> ~ ok|please|instead|then|better|works
          will|shall|can|could|might|would ~ at|after|around|by <time>
          ^ #clock|#exact please? $
          <n> more ~ then|and|first
          ^ <n> more $
          <n> then i|we|will
          <n> and i am|will
          <n> first|tops|max $
          <n> please
          sending|finishing|doing|making|getting|taking|writing|eating|drinking|answering|reading|calling|quick|one ~ first
          ^ another <n> please? $
          another <n> then|and|first|before|to
          need|needs|want ~ <n>
          give|gimme|grant|allow me|us ~ <n>|minute|bit|moment|sec|second|while|hour|few|time|half|couple|mo|min|mins
          give it <n>
          give it a|some minute|sec|bit|while|time|few|moment
          sec $
          wait|hold|hang a|on|for|until|please|<n>|one|$
          bear with
          remind|ask|ping|nudge|try|prod|poke|message|text|buzz|bug|check|alert|come|tell|hit|catch|shout me|back|again|in|up ~ in|at|after|when|again|later|then|once|for|tomorrow|before|around|next|by|<time>|afternoon|evening|tonight
          remind|nudge|ping me please? $
          ask|try|remind|ping|nudge|check ~ again|later|in <n>
          come back ~ in|at|later|after|when|around|please
          will|shall go|do|walk|try|take|get|be|head|start|have|move|make|stretch|join|come|catch|squeeze|pop|fit|definitely|surely|probably|then|report|let|say|wait
          ^ will walk|go|do|try|be|take|get|have|head|start|make|move|stretch|join|come|catch|squeeze|pop|fit|report|let|wait|finish|see|then|just|probably|maybe|also|still
          will after|before|later|soon|at|in|around|once|when|definitely|surely
          ^ i? will|shall $
          will do
          going to walk|go|do|take|try|head|get|have|make|move|stretch|start|be
          ^ going|leaving|heading|off|starting|walking now|out|$|soon
          about to
          on|out my way|door|it
          off i|we go
          getting ready
          right away|after
          be right back
          not just? yet
          not quite yet
          let me ~ finish|get|do|see|eat|wrap|just|first|drink|check|send|sort|close|end
          just finishing|wrapping|ending|eating|sending|closing|need
          finishing|wrapping|closing up|off|this|the|my|a|an|lunch|something|some
          nearly|almost|soon ~ done|finished|there with|here|then|so|$
          first ~ then
          have|need|got|must to? ~ first
          then i|we will|can|go|walk|do|am|shall
          <n> from now
          then will|go|walk|i
          putting|getting|lacing|looking ~ shoes|coat|jacket|boots|trainers
          when free|done|finished|possible|home|able|back
          hold that|the|up
          can|could it|this|that wait
          be right there|with
          ^ coming|patience $
          i am coming
          getting up now
          will|gonna try
          going to try
          around|by|about #clock|#exact
          next break|slot|gap
          push|move|shift|bump|delay|reschedule|postpone ~ <time>
          on my way home
          half of? an? hour? pls|please
          before dinner|supper|bed|going|i
          first thing after|tomorrow|in|this|when|$
          let us do it|this later|at|after|in
          not just yet
          i can|could ~ later|after|then|at|in|around
          maybe|perhaps|possibly ~ later|after|tonight|this|at|in|around|when|if|evening|afternoon
          pick this|it up
          back in <n>
          back in a
          be|am there|back|right|ready|with in|at|soon
          free at|in|after|around|from|by <time>
          <busy>|meeting|call ends|finishes|over|done|runs ~ in|at|by|another <time>
          bit late|later
          5|couple more
          get to it
          do it|that|this ~ later|after|soon|in|at|when|tonight
          rain stops
          push|move|shift|bump|delay ~ to|by|back|until
          <n> and i|we am|will|go|can|come
          <n> and then i|we|will|go
          #more
          i go|do|walk ~ after|later|soon|then
          hour or so|two
          """);

  private static final Phrases NOT_LATER =
      Phrases.of(
          """
          #far|<walknoun>|<lap>|did|walked in <n>
          ^ done in <n>
          no wait
          <busy>|presenting|starts|starting|begins|due|leaving|closing in <n>
          remind me about|of
          can|could|would|will you|u|someone|anyone ~ resend|send|book|print|share|forward|upload|fix|review|approve|order|email|reschedule|update|export|merge
          remind me to ring|call|buy|send|email|pay|book|submit|order|pick|check|ask|tell|print|renew|water|feed|take|the|my|write|finish|invoice|file|update|join|prepare|get|bring|collect|reply|review|leave
          remind|ask|ping|message|nudge|tell the|him|her|them|my|our|everyone
          was|were about|going to
          later <n>
          will not|never
          at this|the moment
          """);

  /** These may as well belong to a walk that was walked: "10 after lunch". */
  private static final Phrases HINTED =
      Phrases.of(
          """
          after|before|until|during the|this|my|that|lunch|work|dinner|meeting|meetings|call|standup|class|coffee|tea|school|breakfast|supper|shift
          this|later evening|afternoon|today|on|tonight
          tonight
          in the evening|afternoon
          at lunch|lunchtime|noon|break|home
          over lunch
          after <time>
          at|around|@ #clock|#exact please? $
          first $
          afterwards
          until <time>
          another <n>
          <n> more|then|and i|first|please|tops|max|i|to|until|before
          going now|out|for|soon|outside|after|in|then
          heading|headed|stepping|popping|nipping|getting|off out|up|now|down|outside|to|for
          am|is going|leaving|heading|off now|out|for|to|in|soon|after|on
          tomorrow morning
          couple|few more? of? minutes|mins|min
          almost|nearly there|ready|done|finished
          a|one sec|second|moment|mo|tick $
          after|before i|we
          when|once|soon the|this|it|my|that|we|he|she|kids|they|rain|i
          when|once|as|soon|until i am|get|finish|have|finished|am|can|soon|wake|the|this|it|my|that|done|work|kids|rain|we|he|she|meeting|call|they
          have to|need ~ first
          <n> late
          <n> away
          <n> from now
          just|one|1 a|more? sec|second|moment|minute|min|mo|tick
          """);

  private static final Phrases STILL_BUSY =
      Phrases.of(
          """
          still ~ <busy>|phone
          <busy>|meeting|call ~ another|still|over
          """);

  private static final Phrases WALKS_BETWEEN =
      Phrases.of("^ <n> before|after|between|during <a>? <busy>");

  /** Whether only hints count too. */
  private final boolean hints;

  LaterPromised(boolean hints) {
    this.hints = hints;
  }

  @Override
  public @Nullable Intent in(Message message) {
    Tokens tokens = message.tokens();
    boolean amount = tokens.has(Token.Sort.MINUTES) || tokens.has(Token.Sort.NUMBER);
    boolean busy = amount && STILL_BUSY.in(tokens) && !WALKS_BETWEEN.in(tokens);
    boolean later =
        (PROMISED.in(tokens) && !NOT_LATER.in(tokens)) || busy || (hints && HINTED.in(tokens));
    return later && !WalkRefused.forToday(message) ? new Intent.Snooze(Delay.in(message)) : null;
  }
}
