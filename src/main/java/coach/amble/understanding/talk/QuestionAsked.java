package coach.amble.understanding.talk;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Questions about walking and backs, also those without a question mark. */
final class QuestionAsked implements Recogniser {
  private static final Set<String> VERB_FIRST = Set.of("is", "are", "does", "do", "can");

  /** A statement that seeks advice. */
  private static final Phrases SEEKS =
      Phrases.of(
          """
          any advice|ideas|idea|tips|tip|suggestions|suggestion|thoughts|recommendations|recommendation|clue|trick|tricks|info|guidance|pointers|experience|chance
          advice|advise|tips|suggestions|recommendations|recommend|recommendation|guidance please|pls|for|on|about|welcome|needed|appreciated|$
          what to do|wear|try|eat|avoid|change
          what helps|works
          not know|sure|clear|certain|understand how|what|if|whether|why|when|which|where|about
          wonder|wondering|curious|worried|worry|confused|unsure ~ if|whether|how|what|why|about|that|because
          i wonder|ask|question
          like|want|love|keen|need|good|helpful|interested to know|understand|learn|hear|read|find
          tell|explain|teach|show|remind me? ~ about|how|why|what|whether|if|which|to|more|the
          explain|describe the|a|why|how|what|to
          question about|on|for|regarding
          quick|honest|serious|stupid|silly|dumb|random|genuine|another|one|my|a|have question
          <ask> ~ or better|worse|not|should
          vs|versus
          is that|this|it ok|okay|normal|safe|bad|good|fine|right|alright|dangerous|harmful|allowed|true|enough|worth|better|possible|wise|sensible
          can|should|shall|may|must|could|do i|we|you walk|go|do|keep|still|stop|use|wear|lie|sit|stand|also|even|continue|take|try|start|be|run|have|rest|push|skip
          should|shall i
          ^ <opener>? is walking|it|there|that|this|my|sitting|standing|swimming|running|cycling
          does walking|it|this|that|sitting|standing|a|the|my|anyone
          how|why|what|which should|does|do|is|are|can|would|could|did|will|about|much|many|often|far|long|fast|come|to|must
          how i must|should|can|do|could
          what shoes|about|if
          what|which kind|sort|type|muscles|surface|exercise|exercises|way|shoe|pace|speed
          best|right|good|better way|time|shoes|posture|pace|speed|surface
          best|good|better to
          ^ <opener>? is ~ good|bad|better|worse|ok|okay|safe|normal|enough|worth|dangerous
          looking for ~ advice|tips|info|information|suggestions
          what|anything ~ say|says about
          need|please? advice|advise|tips
          ^ <opener>? list|describe|explain|teach|compare|define|summarise|summarize|outline|map|lay|spell|name|show|give ~ <domain>
          fact|true|myth|truth|yes|wise|good|bad|safe|harmful or fiction|false|not|no|unwise|bad|dangerous|harmful|myth|fact
          any use|good|point|difference|harm|risk|benefit|benefits|sense
          or nay|not|no|nah|unwise|too $|much
          i must|should <domain> ~ how|or
          """);

  private static final Phrases OPENS =
      Phrases.of(
          """
          ^ <opener>? <wh> ~
          ^ <opener>? do|does|is|are|can|could|would|should|shall|may|might|am <subject>
          ^ <opener>? will i|you|it|this|that|we|my|the|walking|they
          ^ <opener>? do|does|can|could|will|would|should a|an|another|one
          ^ <opener>? is|are|do|can|will|would <n>|#other|#far
          ^ <opener>? does ~
          ^ <opener>? was|were it|that|this|i|my|walking|there
          ^ <opener>? did|have|had|has i|you|we|they|he|she|anyone|people|someone
          ^ any <domain>|advice|idea|ideas|tips|good|way|chance|reason|limit
          ^ honest|quick|serious|genuine question
          """);
  private static final Phrases JUDGES =
      Phrases.of("ok|okay|safe|normal|healthy|harmful|dangerous|wise|enough|recommended|allowed ?");
  private static final Phrases YOU = Phrases.of("are|do|did|have|were|can you");
  private static final Phrases REQUEST =
      Phrases.of(
          """
          ^ can|could|would|will you
          ^ please
          ^ who|whose|whom
          """);
  private static final Phrases WHO_DID =
      Phrases.of(
          "^ <opener>? who|whose is|was|has|have|got|left|took|wants|moved|stole|ate|broke\n"
              + "who would|could|knew ~ believe|think|thought|guess|guessed|know|expect|expected");
  private static final Set<String> BODY =
      Words.of(
          """
          pain hurt hurts hurting sore ache aches achy discomfort leg legs spine sciatica walking
          walked hip hips muscle muscles tingling shin foot feet stiff
          """);
  private static final Set<String> NO_SUBJECT =
      Words.of(
          "a an done finished at still now not really quite very so too pretty gone getting feeling raining not it");
  private static final Set<String> ABOUT_ONESELF =
      Words.of(
          """
          i me my it this that often far fast long better normal ok okay safe bad good much
          many enough worth week count counts helps help go goal target
          """);

  /** Asking leave or a favour may be another intent's way of speaking. */
  private static final Phrases POLITE =
      Phrases.of(
          """
          ^ can|could|would|will|may|might|have|ok|do you|we|it|this|that
          ^ <n>|no|maybe|please|later
          """);

  private final boolean polite;

  QuestionAsked(boolean polite) {
    this.polite = polite;
  }

  @Override
  public @Nullable Intent in(Message message) {
    Tokens tokens = message.tokens();
    boolean politely = POLITE.firstIn(tokens) == 0;
    if ((!asks(message) && !SEEKS.in(tokens)) || (politely && !polite)) {
      return null;
    }
    if (WHO_DID.in(tokens)) {
      return null;
    }
    boolean about = polite ? onTopic(tokens) : tokens.hasWord(WordClasses.of("domain"));
    return about ? new Intent.Question(message.text()) : null;
  }

  /** "should I stop when it hurts?" asks nothing of the coach's messages. */
  static boolean asksAboutTheBody(Message message) {
    Tokens tokens = message.tokens();
    return asks(message) && tokens.hasWord(BODY) && !tokens.hasWord(WordClasses.of("nudge"));
  }

  static boolean asks(Message message) {
    return message.asks() || OPENS.in(message.tokens()) || inverted(message.tokens());
  }

  // "is naproxen stronger than ibuprofen", but not "is a 4" or "is still sore".
  private static boolean inverted(Tokens tokens) {
    boolean verb = tokens.in(0, VERB_FIRST);
    boolean subject =
        tokens.is(1, Token.Sort.WORD)
            && !tokens.in(1, NO_SUBJECT)
            && !tokens.in(1, WordClasses.of("hurt"))
            && !tokens.in(1, WordClasses.of("feel"));
    return verb && subject && tokens.size() > 2;
  }

  /** Whether this clause asks rather than tells. */
  static boolean asks(Clause clause) {
    return OPENS.firstIn(clause.tokens()) == 0;
  }

  private static boolean onTopic(Tokens tokens) {
    boolean domain = tokens.hasWord(WordClasses.of("domain")) || tokens.has(Token.Sort.MINUTES);
    if (domain && !(REQUEST.in(tokens) && tokens.hasWord(WordClasses.of("offtopic")))) {
      return true;
    }
    boolean off = tokens.hasWord(WordClasses.of("offtopic")) || REQUEST.in(tokens);
    return !off
        && (JUDGES.in(tokens)
            || (SEEKS.in(tokens) && !YOU.in(tokens))
            || (tokens.hasWord(ABOUT_ONESELF) && !stranger(tokens)));
  }

  // A question without a word on walking or backs is about them when it has no other topic either.
  private static boolean stranger(Tokens tokens) {
    return tokens.all().stream()
        .anyMatch(token -> token.is(Token.Sort.WORD) && !Repair.knows(token.word()));
  }
}
