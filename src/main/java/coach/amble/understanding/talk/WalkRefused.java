package coach.amble.understanding.talk;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "not now", "didn't walk", "on a call". */
final class WalkRefused implements Recogniser {
  /** Said of a walk that did not take place. */
  private static final Phrases DENIED =
      Phrases.of(
          """
          not|never ~ taken|performed|executed|undertaken|fulfilled|stretched
          not|never ~ walk|walked|walking|go|went|move|moved|manage|managed|make|made|do|did|done|been|happen|happened|moving|left|leave|budged|stood
          not|never get|got out|around|to|a|any|the|my|it|up|away|away
          have|did|do|was|am|could|can|would|will not $
          not <n>|it|yet|done|one|any|a|today|really
          no walk|walks|walking|steps|stroll|time|chance|way|exercise|movement|outing|lap|laps
          without walking
          zero|0 walks|minutes|steps|walk
          missed|skipped|skipping|forgot|failed|fail|ignored|bailed|chickened|wimped|dodged|ducked
          """);

  private static final Phrases NOT_DENIED =
      Phrases.of(
          """
          no wait
          <n> not <n>
          no <n> it|i was|did
          not sure
          forgot ~ yesterday|friday|saturday|sunday|to
          forgot|forget ~ log|tell|report|record|say|add|mention|enter|write|press|click|note|put
          not ~ log|tell|told|report|recorded|logged|mention|say|said|stop|check|look|count|counted|bad|only|know|sure|much|far|fast|long|want
          not like|gonna lie|going to lie|to lie
          no time to lose
          not to brag
          missed|skipped the|one|my ~ did|done|walked
          """);
  private static final Phrases REFUSED =
      Phrases.of(
          """
          skip|skipping|skipped|passing|EMOJINO|impossible|unable|nada
          pass $
          pass on|this|today|for|thanks|it|that
          ^ negative|no|nope|never|nothing|pass $
          ^ no|nope|never sorry|not|i|thanks|today|thank|cannot|can|it|we|my|way|time|walk|chance|sir|boss|luck|too|busy|meeting|because
          ^ not $
          out of the question
          ^ it pours|rains|snows|hails|storms
          remain|remaining|stay|staying seated|put|here|inside|indoors
          ^ denied|rejected|refused|objection|vetoed|overruled|dismissed $
          not fit|compatible
          leave|leaving this|that|it one? out
          this|that one i|we leave|sit out
          stuck|trapped|chained|glued|tied|pinned
          say|says|said no
          nothing doing
          ^ not while|when|with|before|in|on
          forget it|about $
          never got|get|made|managed|had|happened|found|left
          not ~ work|worked out
          not ~ allow|allowed|permit|permitted
          not <n>|yet|done|walked|gone
          was|were about|going to
          minus <n>
          can|could not
          not now|today|possible|happening|able|this|right|again|tonight|at|gonna|going|me|really $
          not now|today|possible|happening|able|right|this|at|tonight|free|available|in|up|feeling
          no chance|way|time|thanks|thank|can|walk|luck|go
          ^ no $
          not had|have|got ~ time|chance|energy|minute|second|moment|opportunity
          did|done nothing
          not ~ doing|making it|this|that|one
          nothing today
          weather|sky|wind|air ~ terrible|awful|bad|horrible|rubbish|shit|crap|shite|miserable|foul|grim|dreadful|disgusting|vile
          hard|absolutely|definitely|certainly|def no|not
          hell no
          no energy|motivation|strength|mood|can|need|desire|appetite
          out of time
          ran out
          time ~ flew|away|ran|escaped
          slipped my mind
          must be joking|kidding
          you kidding|joking|serious|mad
          seen the weather
          in this|that weather|rain|heat|cold|storm|snow
          understaffed|shortstaffed|overslept
          short staffed
          on duty|support|shift|reception|call|oncall|standby
          under the weather
          in the middle|zone|thick|weeds
          middle of
          cover|covering for|the|reception
          nobody|noone|none to cover|else
          alone at|in|here|on
          waiting for|on
          expecting|guests|visitors
          up to my neck|eyes|ears|eyeballs
          deep in
          must|have|need to finish|work|stay|leave|catch|pick|prepare|present
          count me out
          sorry|ugh|oh|um|erm|hm|hmm|argh|well|so|sadly|regretfully|regrettably|unfortunately|alas|um|nah|hell|eh no $
          rather|better|prefer not
          not risking|worth|safe|keen|mood|bothering|leaving|moving|budging|venturing
          missed|forgot|forgotten|failed
          too busy|tired|cold|hot|wet|late|much|sore|hungry|lazy|windy|dark|icy|painful|stressed|knackered|rainy|full|many|swamped|exhausted
          be bothered|arsed|asked|fussed
          rain check|raincheck
          another time|day
          next time|one
          some other time
          maybe|perhaps|until|will|it|walk|try|again ~ tomorrow
          ^ tomorrow $|then|maybe|instead|please|for|is
          tomorrow instead|then|maybe|morning|please|perhaps
          do not feel|want|fancy|have|think
          not feeling|up|in|possible|happening|able|going|really|today|now|this|for|a|good|convenient
          will|would not
          sit|sitting this
          give it|this|that ~ miss
          bail|bailing|bow|bowing|decline|declined|abstain|refuse
          wish i could
          would love|like to ,? but
          if only
          i love to but
          time out
          dream on
          fat chance
          yeah right
          as if $
          bad|wrong|worst time|timing|moment|day
          count me out
          hard pass
          let us not
          i refuse
          leave it
          """);

  /** Reasons, which do not refuse when a walk is told along with them. */
  private static final Phrases REASONS =
      Phrases.of(
          """
          ^ i? am? at|in|on|with|under the|a|an|my|another
          mid <busy>|something|sentence|crisis|thing
          i? have|got ~ now|waiting|here|coming|due
          called|calling|rang|ringing|knocking|visiting
          got pulled|dragged|roped|called|sucked|caught|grabbed|stuck|held|sidetracked|distracted
          pulled|dragged|roped|sucked|caught into|in|up
          no ~ today|tonight|for|from me?
          just|simply no
          <busy> $
          heads|head down
          phone ~ ringing|stopped|rang
          customers|clients|guests|visitors ~ here|now|waiting
          busy|swamped|slammed|snowed|buried|drowning|overloaded|overwhelmed|hectic|manic|mental|mad|hammered|flat
          in|on|at|into|with a|the|my|back|client|another|long|all|an|important ~ <busy>
          in|on the|a|my car|train|bus|plane|taxi|tram|metro|air|tube|dentist|dentists|chair
          in|on <busy>|phone|flight|air|queue|traffic|tram|transit
          on|at a|the|my ~ call|train|plane|phone|bus|road|motorway|client|tram|dentist|doctor|doctors|hospital|airport|wedding|funeral|flight
          <busy> all|until|right|now|again|today|run|overrunning|overran|running|running
          ^ <busy> $
          backtoback
          driving|commuting|travelling|traveling|presenting|interviewing|teaching|cooking|eating|recording|hosting|onboarding|firefighting|babysitting
          am|still|busy|is working
          deadline|deadlines|crunch|firefighting|emergency|incident|outage|crisis
          raining|hailing|pouring|snowing|storming|storm|icy|thunder|downpour|bucketing|pissing|sleet|blizzard|chucking|tipping|lashing|slippery|drizzling|wet
          rain|hail|snow|ice outside|again|here|out|everywhere
          knackered|exhausted|shattered|wiped|tired|dead|lazy|unwell|sick|ill|poorly|hungover|migraine|headache|feverish
          have|got|getting|with the? a? ~ flu|covid|cold|virus|bug|migraine|fever|headache
          kids|kid|baby|child|toddler ~ sick|ill|here|home|crying|screaming
          ^ sorry $
          unfortunately|regrettably|afraid|alas
          away from ~ desk|keyboard
          """);

  private static final Phrases NOT_REFUSED =
      Phrases.of(
          """
          no wait
          <n> not <n>
          no problem|worries|doubt|pain|prob
          can|could not bend|straighten|sit|stand|twist|sleep|lift|complain
          the|a|rubbish|our skip and|at|near|behind|$|by
          not good for it|me|my|the
          """);
  private static final Phrases FINALLY =
      Phrases.of(
          """
          skip|skipping|pass $
          skip|skipping|pass this|on|it|today|that|the
          not today|happening
          until|all ~ end|day|afternoon|evening|night|morning
          no walk|chance|way today|this
          no chance|way
          not this time|one
          next time
          maybe|perhaps? tomorrow $
          tomorrow
          did|have not ~ walk|go|do|make|manage|get|move
          missed it
          """);
  private static final Phrases LATER_TODAY =
      Phrases.of(
          """
          later|in <n>
          remind|ask|ping|nudge|try|snooze ~ me|again|later|in
          after <time>|lunch|work|this|my|the
          not yet
          tonight
          will after|later|go|do|walk|try|be
          """);

  private static final Set<String> NOTHING_OF =
      Set.of("walking", "walks", "walk", "exercise", "movement", "moving");

  /** Whether a mere reason counts too. */
  private final boolean reasons;

  WalkRefused(boolean reasons) {
    this.reasons = reasons;
  }

  @Override
  public @Nullable Intent in(Message message) {
    boolean refused =
        refuses(message)
            || (reasons && REASONS.in(message.tokens()) && !QuestionAsked.asks(message));
    return refused ? new Intent.Skip(reason(message)) : null;
  }

  static boolean refuses(Message message) {
    return (REFUSED.in(message.tokens()) && !NOT_REFUSED.in(message.tokens()))
        || message.clauses().stream().anyMatch(clause -> denies(clause.tokens()));
  }

  static boolean denies(Tokens tokens) {
    return (DENIED.in(tokens) && !NOT_DENIED.in(tokens)) || zeroWalks(tokens);
  }

  // "did zero walking"
  private static boolean zeroWalks(Tokens tokens) {
    for (int place = 0; place < tokens.size(); place++) {
      Token token = tokens.at(place);
      boolean figure = token.is(Token.Sort.NUMBER) || token.is(Token.Sort.OTHER);
      if (figure && token.value() == 0 && tokens.in(place + 1, NOTHING_OF)) {
        return true;
      }
    }
    return false;
  }

  /** Refused with no later time today. */
  static boolean forToday(Message message) {
    return FINALLY.in(message.tokens()) && !LATER_TODAY.in(message.tokens());
  }

  /** What was typed, if it is more than the refusal itself. */
  static @Nullable String reason(Message message) {
    return message.tokens().size() > 3 ? message.text() : null;
  }
}
