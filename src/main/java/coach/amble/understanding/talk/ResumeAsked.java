package coach.amble.understanding.talk;

import org.jspecify.annotations.Nullable;

/** "resume", "you can nudge me again", "back from holiday". */
final class ResumeAsked implements Recogniser {
  private static final Phrases RESUME =
      Phrases.of(
          """
          resume|resuming|unpause|unmute|unsnooze|reactivate|reenable|un-pause|restart|reactive|unfreeze|reinstate|recommence
          un pause|mute
          re enable|activate|start
          start|begin|go|get|getting|continue|carry|pick|going|started|starting ~ again
          start|begin|continue|carry ~ <nudge>
          ^ please? continue|carry on? please? $
          <nudge> me again
          <nudge> ~ again please? $
          turn|switch|put|bring ~ back
          turn|switch|put back? on
          turn|switch|put ~ on again
          bring on|back
          back on track|board
          ^ back on $
          count me in again
          ready again
          back on please|now|again
          pick|picking it|things|this|that|them|back up
          up where
          <nudge> on|please $
          <nudge> back
          may|can speak|talk|write|message again
          i am? back? in again
          sign me ~ again
          holiday|holidays|vacation|break|trip|leave is? over|done|finished|ended
          done with my break|holiday|vacation|leave
          cancel|end|stop|lift the|my pause
          reactivate|activate
          again from|starting now|today
          you can start|continue|resume
          let us get|go going|back|again
          start over
          i miss|missed you
          come back $
          not paused anymore
          you|u can|may|could ~ continue|resume|start|restart|<nudge>
          back at|in|to work|office|desk|business|action|reality|it
          back from ~ holiday|holidays|vacation|leave|sick|trip|travels|travel|conference|honeymoon|surgery|hospital|annual|hols|break|abroad|pto|training
          back from <weekday>|paris|london|spain|italy|greece
          ready to ~ go|start|continue|resume|walk again|resume
          ready to get going
          ready to be <nudge>
          ready for ~ <nudge>
          want|like|miss|need|missed ~ <nudge> ~ back
          miss|missed the|your|my|you <nudge>
          wake up
          keep them|it|the coming
          lift the pause
          end the? pause
          stop the? pause|pausing
          pause is? over
          feeling|am|feel ~ well|better|fit again
          well|fit|healthy again
          i am back again
          hello again i
          """);
  private static final Phrases BACK =
      Phrases.of(
          """
          ^ ok|hey|hi|hello? i am back $
          ^ ok|hey|hi|hello? i am back everyone|everybody|guys|again|now|coach|people|baby
          """);
  private static final Phrases NOT_YET =
      Phrases.of(
          """
          again|it|this|me later
          no|pause|stop|mute|without|fewer|less ~ <nudge>
          in|for|after|next|another|until|within|every|take|taking|off #days|#months
          ^ #days|#months please|off|$
          was|were|went|been ~ walk|outside|stroll
          this|next week|month|weekend
          for <time>
          tomorrow|until
          in|after|at <time>
          in a bit|while
          not|cannot|never|before|do you|when
          how|why|should
          can i|is it
          """);

  @Override
  public @Nullable Intent in(Message message) {
    Tokens tokens = message.tokens();
    boolean back = BACK.in(tokens) && message.moment().asked() != Asked.NUDGE;
    boolean told = tokens.has(Token.Sort.MINUTES) || tokens.has(Token.Sort.NUMBER);
    boolean resumes = (RESUME.in(tokens) && !told) || back;
    return resumes && !QuestionAsked.asksAboutTheBody(message) && !NOT_YET.in(tokens)
        ? new Intent.Resume()
        : null;
  }
}
