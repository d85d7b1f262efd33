package coach.amble.understanding.talk;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "help", "what can you do?", "how do I snooze?". */
final class HelpAsked implements Recogniser {
  private static final Phrases HELP =
      Phrases.of(
          """
          ^ please|pls|hi|hello|hey? i? need? help me? please? $
          ^ send? help $
          ^ info|information|instructions|guide|halp|huh|what|how $
          instructions please
          i do not|not get|understand it|this|you|how|what|$
          tell|show me what|how you|i|to can|could? do|use|work
          what now
          what|which can|could|do|would|should you|u|i|we do|say|write|type|ask|tell|send|use|reply|answer|offer|press|click|request|put $
          what|which can|could|do you|u|i ~ do|say|write|type|ask|tell|send|offer|reply ~ with|to|for|here
          what all? can|could you|u do
          what you can|could|do do?
          what i can|must|should|could do|say|write|type|ask|tell|answer
          what else can you|i
          what|which ~ you understand|know|accept|support|recognise|recognize
          what|which ~ i|you can ask|say|do|tell|type|write|use
          what are your|the|my|you options|commands|functions|features|capabilities|choices|abilities|for|able|capable
          how does|do|is|would this|it|that|you|the|amble|walk ~ work|works|function|working
          how this|it|you works|work|working
          how does|do this|it|you work
          how do|can|should|to|could i|we|you? ~ use|operate|talk|interact|log|record|report|snooze|pause|undo|enter|input|register|add|track|edit|correct|change|mute|communicate|answer|reply ~
          how to use|log|record|snooze|pause|undo|enter|report|add|reply|answer|mute
          how do i tell you
          what do|can|am i do|supposed|meant with|to|here|next
          what|which ~ commands|options|keywords|buttons|features|functions
          commands|instructions|manual|menu|options|howto|usage|faq $
          list|show|give ~ commands|options|menu|features|instructions|functions|help
          what is this|that|amble ~ bot|thing|app|about|for|channel|coach|program|programme
          ^ what is this|amble $
          what is this all? about
          what are you
          what do you do
          what are you for|good
          who are you
          who or what are you
          explain|tell ~ how ~ this|it|you|works|work|yourself
          explain ~ yourself|commands
          introduce yourself
          tell me about yourself|you
          new here|to this
          i am new
          first time here|using|user
          show me the? ropes
          can you|u? help me? $
          i am|feel|bit lost|confused $
          how do|can i ~ get|started|start
          how to start
          need help with|using|to ~ this|bot|commands|log|you|app
          help with the|this bot|app|commands
          remind me how|what ~ works|work|can|commands|type|say
          what happens if|when i ~ type|say|press|click|reply|answer
          not sure|know how|what ~ use|type|say|write|reply|works|this
          """);

  private static final Set<String> BODY =
      Words.of(
          """
          pain hurt hurts hurting sore stiff stiffness ache aches aching achy spine back disc discs
          leg legs muscle muscles posture sciatica walking body hips foot feet week weeks
          """);

  @Override
  public @Nullable Intent in(Message message) {
    boolean hurts = message.tokens().hasWord(BODY);
    return HELP.in(message.tokens()) && !hurts ? new Intent.Help() : null;
  }
}
