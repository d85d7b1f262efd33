package coach.amble.understanding.talk;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** "pause till friday", "off sick today", "no nudges for two hours". */
final class PauseAsked implements Recogniser {
  /** Asked for outright. */
  private static final Phrases ASKED =
      Phrases.of(
          """
          ^ please|pls|can|could|you|ok|hey|hi? you? please? pause|mute|suspend|freeze|halt
          pause|mute|suspend|freeze|halt|silence|pausing <nudge>|it|this|me|my|the|everything|all|for|until|yourself|please|them|that|these|your|coaching|now|$
          pause|mute|suspend|freeze|halt #days|#months|#min|today|tomorrow|this
          hold off|fire|back
          hold the|your|all|my <nudge>
          ^ on hold until|for|please|$
          put|place|keep|please|everything|things|it|this|them|<nudge> ~ on hold
          make|do ~ break ~ until|for
          zip|button it ~ for|until|today
          be|stay|keep|go quiet|silent|still
          ^ quiet|silence|silent|hush|shush|shh|peace for|until|please|today|time|now|mode|$
          quiet|silence|silent|peace for|until|please|mode
          leave me alone|be
          let me be|alone
          stop|cease|quit ~ for|until|today|tomorrow|this|next|while|during|over|#days
          stop|cease|quit <nudge>|these|them|it
          no|zero more|further? ~ <nudge>
          without <nudge>
          not|never <nudge> me
          not|never <nudge> today|until|for|this|on
          not disturb
          dnd
          give me a break|rest|day|week|#days from
          take|taking|need|want|having|have a break|breather|pause from|off|for|until
          give it a rest
          nothing more|else|further please? today|until|for|this|tonight|please
          ^ nothing today|until
          nothing until|from
          not|nothing for the? <n>
          not for the? next <n>
          nothing|not for|in the? next
          no more please|thanks|thank ~
          until further notice
          until i say|tell|am|come
          see you <weekday>|#date
          talk tomorrow
          talk to you <weekday>|tomorrow|#date
          see|talk you|to? ~ in #days|#months
          silent|quiet|holiday|vacation mode
          shut up until|for|today
          shut it until|for
          hold fire|on until|for
          need|want|take|have ~ #days off
          need|want|take|taking ~ break ~ for|until|from
          give me #days
          give me ~ day|week|weekend off
          no more ~ today|tonight|until
          snooze ~ #days
          ^ until <weekday>|#date|tomorrow|next
          that is|was it|enough|all for today|now|tonight
          enough for today|now|tonight
          call|calling it #days|quits
          no more for? today|until|this|for|tonight
          done|finished|out for the day|weekend|week
          skip the? rest|remainder|whole|entire|week
          skip me? until|#days|this|next week
          skip ~ rest|remainder of
          skip <nudge> until|today|this|tomorrow|next|for
          snooze until tomorrow|<weekday>|next|#date
          snooze for? #days
          see|talk|speak you|to on|next|in|tomorrow <weekday>|week|#days|month
          do not need|want ~ <nudge> ~ today|until|for|this
          cannot be disturbed
          switch|turn|shut ~ off
          come back on|in|next|tomorrow <weekday>|week|#days|month
          remind|ask|ping|nudge|try|message me? again? on|in|next|after|from|tomorrow <weekday>|week|#days|#months|month|holidays
          """);

  /** Being away says it too. */
  private static final Phrases AWAY =
      Phrases.of(
          """
          on|off|off|away|for ~ holiday|holidays|vacation|leave|honeymoon|sabbatical
          on a? holiday|holidays|vacation|leave|honeymoon|sabbatical|pto
          holiday|holidays|vacation until|from|for|this|next|starts|tomorrow|today|now
          annual|sick|parental|maternity|paternity|paid|medical|unpaid|compassionate leave
          out of the? office
          away|travelling|traveling|offline|abroad|unavailable|absent until|for|this|next|from|today|tomorrow|on|all|#days|with
          away #days|#months
          away|off|out|gone|travelling|traveling the|all|this? whole|entire|rest week|month|day
          out|away|gone this|next|all week|month
          i am away|offline|abroad|travelling|traveling|off $
          am|be|is off|out|away today|tomorrow|until|this|next|for|work|now|on|all|#days
          off work|until|today|tomorrow|this|next|for|on
          off #days
          day|days|week|morning|afternoon off
          #days off|away|out|leave|holiday|vacation
          not|will at|in|be work|office|working|in|here|back today|until|this|tomorrow|next|for
          not working|in|at|here today|until|this|tomorrow|next|for
          do not work today|on|tomorrow|until
          will be|am back|back on|next|in|tomorrow|from|at? <weekday>|week|#days|#date|month
          back on|next|in|tomorrow|from|at <weekday>|week|#days|#date|month
          back <weekday>|tomorrow|#date
          until i am? back|better|well|recovered|return|recover|fit
          in training|hospital|surgery|quarantine|isolation|conference until|for|this|next|the|all|from|#days|today
          away|out|travelling|traveling on|for business|work
          gone|going fishing|home|skiing|camping|abroad|away until|for|today|this|tomorrow|#days
          at a? conference|offsite|wedding|funeral|trade until|for|this|next|the|all|from|#days|today|show|fair
          <busy> #days
          bank|public|national holiday
          """);

  /** Being ill says it when the time is named; else it is a reason to skip. */
  private static final Phrases ILL =
      Phrases.of(
          """
          off|home|out|called|signed|calling|am|staying sick|ill|unwell|poorly
          sick|ill at home
          sick day|today|note
          in bed with|sick|today|ill|all
          having|have surgery|operation
          have|got|having|with a|the ~ flu|covid|cold|virus|bug|migraine|fever|norovirus
          down with
          """);

  private static final Phrases WHO_OR_WHY = Phrases.of("^ <opener>? <wh> ~");
  private static final Phrases NOT_ME =
      Phrases.of(
          """
          people|colleague|colleagues|kid|kids|wife|husband|son|daughter|boss|team|baby|child|guys|teammate ~ off|sick|ill|away|out
          then i am off
          off|away the|my|from desk|keyboard|screen
          """);

  @Override
  public @Nullable Intent in(Message message) {
    Tokens tokens = message.tokens();
    boolean asked = ASKED.in(tokens);
    boolean away = AWAY.in(tokens) && !NOT_ME.in(tokens);
    boolean ill = ILL.in(tokens) && !NOT_ME.in(tokens);
    if ((!asked && !away && !ill) || aboutOtherThings(message)) {
      return null;
    }
    @Nullable LocalDateTime until = new Until(message).told();
    if (!asked && !away && until == null) {
      return null;
    }
    boolean refusesOnly = !asked && until == null && WalkRefused.refuses(message);
    return refusesOnly ? null : new Intent.Pause(until);
  }

  private static boolean aboutOtherThings(Message message) {
    boolean nudges = message.tokens().hasWord(WordClasses.of("nudge"));
    return QuestionAsked.asksAboutTheBody(message) || (WHO_OR_WHY.in(message.tokens()) && !nudges);
  }

  static boolean names(Message message) {
    return ASKED.in(message.tokens()) || AWAY.in(message.tokens());
  }
}
