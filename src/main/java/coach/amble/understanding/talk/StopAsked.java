package coach.amble.understanding.talk;

import org.jspecify.annotations.Nullable;

/** "unsubscribe", "leave me alone": an end for good, unless a while is named. */
final class StopAsked implements Recogniser {
  /** These end it whatever else is said. */
  private static final Phrases FOR_GOOD =
      Phrases.of(
          """
          unsubscribe|unsubscribed|deregister|unregister|unenrol|unenroll|deactivate|uninstall
          for good|ever $
          stop|end|off|delete|cancel|remove|done|finish|quit ~ for good|ever
          stop ~ forever|permanently|completely|altogether|entirely
          remove|off|out|away|delete|quit|cancel|unsubscribe ~ forever|permanently
          take|get|remove|drop|delete|scratch|strike me|us off|from|out
          remove|delete|kick me|us
          sign|opt|count|log me? out|off $
          sign|opt|opting|opted|count|signing me? out|off of|from|the|this|everything|completely|altogether|please|now
          want|like|wish to opt|sign|drop|unsubscribe|quit|leave|stop|cancel out|off|this|the|these|your|all|it|everything|$
          delete|close|cancel my account|subscription|membership|data|profile|enrolment|enrollment|registration|participation
          cancel subscription|membership|everything|all
          cancel|end|terminate the|this|my program|programme|subscription|service|thing|plan|whole
          no longer|not want|wish|need|interested ~ this|these|you|your|nudges|messages|reminders|part|participate|anymore|any
          no longer want|wish|need|interested|like
          do not want|need|like ~ anymore|any
          do not want|wish to ~ participate|receive|hear|continue|use
          do not want|need this|these|you|it|your|nudges|reminders|messages|anything $
          do not want|need these|your|any ~ <nudge>
          not for me this? $
          is not for me
          not interested
          <nudge> me ever again
          never ~ <nudge> ~ again
          never ~ again
          not ~ <nudge> ~ ever
          no more ~ ever
          i quit|resign
          i want|need|like to? out|leave
          want out
          let me out|leave|go
          not|never sign|signed|sign up|asked|subscribe|subscribed|agreed|ask|consent
          who signed me
          withdraw|revoke my? consent|permission
          be removed|unsubscribed|deleted
          discontinue|terminate please|this|my|the
          stop|end|quit ~ altogether|completely|entirely|permanently
          turn|switch yourself off
          do not like this|it|you|these
          i give up
          ^ quit|exit|end $
          i am out $
          get rid of you|this|these|the|it
          go away $
          get lost
          fuck|piss|sod|bugger off
          had enough of you|this|the|your|these|it
          fed up with|of you|this|the|your|these
          done with you|this|your|these|the bot|program|programme|coach|nudges|app|whole|reminders|thing|$
          drop|pull|dropping|pulling out $
          drop|pull|dropping|pulling|withdraw|withdrawing out? of|from
          leave|leaving|quit|quitting|exit the|this program|programme|coach|bot|list|scheme|thing
          lose my number
          off the|your|this list
          """);

  /** These end it when no while is named. */
  private static final Phrases STOP =
      Phrases.of(
          """
          ^ please? just? stop please? now? $
          stop please|pls
          stop|quit|cease|end|kill <thing>|now $
          stop|quit|cease the|these|those|all|your|this|my|sending|with ~ <nudge>|thing|bot|program|programme|nagging|stuff
          stop|quit|cease to? <nudge>|nagging|talking
          turn|switch|shut|disable ~ off
          turn|switch|shut off
          disable the|these|this|all|your|my|<nudge>
          make it|this|them stop
          kill|end|terminate|ditch|axe|discontinue|abort the|these|this|those|all|your|my ~ <nudge>|bot|program|programme|thing|coach
          ^ no more please|thanks? $
          ^ discontinue|terminate|enough $
          enough already|is enough
          ^ enough of
          leave me alone|be
          let me be|alone
          no more ~ <nudge> please? $
          no more of this|these
          do not <nudge> me ~ anymore|again|more
          do not <nudge> me $
          not <nudge> me anymore|again
          how|where ~ stop|cancel|disable|end|leave ~ these|this|nudges|messages|reminders|you|notifications|pings|program|subscription
          how ~ unsubscribe|opt|deactivate
          ^ <opener>? please|just|can|you|now|oh|will? you? shut up
          you ~ shut up
          i want|would|need you? to stop $
          want|like you? to stop|quit|leave $
          give|gave up on this|you
          stop it|this|that $
          """);

  @Override
  public @Nullable Intent in(Message message) {
    if (QuestionAsked.asksAboutTheBody(message)) {
      return null;
    }
    if (FOR_GOOD.in(message.tokens())) {
      boolean pause = PauseAsked.names(message) && Limits.FOR_A_WHILE.in(message.tokens());
      return pause ? null : new Intent.Stop();
    }
    return STOP.in(message.tokens()) && !Limits.FOR_A_WHILE.in(message.tokens())
        ? new Intent.Stop()
        : null;
  }
}
