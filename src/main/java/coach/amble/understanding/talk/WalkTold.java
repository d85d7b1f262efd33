package coach.amble.understanding.talk;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A walk that was walked, told by a verb: "did 10", "went round the block", "yesterday 15". */
final class WalkTold implements Recogniser {
  private static final Phrases WALKED =
      Phrases.of(
          """
          <walked>
          did it|that|this|one|mine|some|so|both|them|<n>|#other|#far|<walknoun>|all|half
          did <a>|my|quick|short|little|nice|long|just|only|about|around|roughly|approx|almost|nearly|over|maybe|like|ca|circa|another|even|at|least|barely|easily|good|like|get ~ <n>|#other|#far|<walknoun>|lot
          did walk
          did what|as i|you|u|we|the|was ~ said|told|asked|suggested|instructed|nudge|say|suggest|ordered|recommended
          did as instructed|told|asked|ordered|suggested
          ^ <opener>? just now $
          <n> pacing|walking|strolling|wandering|marching|ambling
          legs ~ stretched|moved|exercised|shaken
          yesterday ~ i|we do|make|go|walk ~ <n>
          this morning ~ i|we do|make|go|walk <n>
          ^ executed|discharged|performed|fulfilled|complied|obeyed|concluded|achieved|undertaken|effected $
          duty|obligation|order|orders|instruction|instructions|exercise|task|mission|deed|requirement|prescription|homework is|has|have|was|were? been? discharged|executed|performed|fulfilled|done|complete|completed|obeyed|followed|met|carried
          <walknoun> is|has|have|was|were been? taken|performed|executed|made|undertaken|had|completed|concluded|accomplished
          effectuated|executed|performed|effected|undertaken|undertook|concluded|absolved|accomplished|fulfilled|conducted the|my|a|your|<n> ~ <n>|<walknoun>
          effectuated|executed|performed|undertook|absolved|accomplished|conducted <n>
          ^ once|twice|thrice around|round|along|through|up|down
          spent ~ <n> outside|outdoors|walking|pacing|strolling|wandering|marching|afoot
          spent ~ <n> on|in the|a? foot|pavement|street|park|garden|woods|corridor|stairs|treadmill|feet
          i|we|just finish|finished now|just? <n> <walknoun>|$
          to the|a|my ~ and back
          ^ got out finally|$
          got out at last
          did|have|had the|my|a|it ~ one|thing|outside|exercise|block|round|corridor|stairs|homework|bit|session|morning|afternoon|lunch|evening
          have|had|has did|done|walked
          have|had made|been <n>|out|outside|walking|for|round|around|a|the|my
          did $
          done $
          done|finished|completed|complete <n>|#other|#far|#score|it|that|the|my|a|walking|today|yesterday|this|now|already|just|and|boss|coach|walk|both|all|twice|again|as|thanks|thank|EMOJIDONE|at|round|around|outside|for|about|only|ok|sir|i|on|one|before|after|so|mate|captain|too|in|:|ma
          just|all|already|is|have done|finished|completed
          done my
          <n>|#other|#far|<walknoun>|it done|finished|complete|completed
          finished|completed $
          finished|completed the|my|a|it|that|<walknoun>|<n>|all|both
          went for it|a|my|the|<walknoun>|<n>|about|around|quick|short|another
          went out|outside|round|around|along|up|down|through|past|walking|over|over|twice|about|with|an|to|on|at|by|and
          went <n>|#far|<walknoun>|#clock|#exact|quick|all|the|once
          go <walknoun> <n>
          got|came|am back
          back from <a>? ~ <walknoun>|outside|park|block|lap|stroll|it|there
          just back
          ^ back now|again|at my|and
          ^ back $
          been out|outside|walking|round|around|for|<walknoun>|there
          took|taken <a>|the|it|me ~ <walknoun>|stairs|dog|outside|way|route|lap|stroll|walking|block|kids|corridor|pram|buggy|one
          took <n>
          takes|took me? <n>
          got <a>|my|some|in|out|about|another|the|around|up ~ <walknoun>|in|done|<n>|out|outside|air|moved|moving
          got <n>|#far
          got ~ <n>|<walknoun> in|done|outside|today
          managed|grabbed|stole|nabbed|squeezed|sneaked|snuck|fit|fitted|clocked|racked|hit|put|clocking|bagged|banked|totalled|reached|scraped|knocked|ticked|nailed|smashed|crushed|achieved|logged|survived ~ <n>|<walknoun>|it|one|#other|#far
          managed to walk|do|go|get|squeeze|sneak|fit
          manage|managed <n>|only|just|about
          made|make|making|do|have|had|doing|having ~ <walknoun> ~ <n>
          maked|doed ~ <walknoun>
          made|make|making ~ <n> ~ <walknoun>
          made|maked|doed my|a|the|it|one|your|<walknoun>|<n>
          had <a>|my|quick ~ <walknoun>
          had <n>
          popped|nipped|stepped|headed|ventured|snuck|sneaked|slipped|dashed|escaped|hopped|trundled|toddled|cycled|jogged out|outside|round|around|over|down|up|to|away|along
          <walknoun> done|complete|completed|finished|over|accomplished|ticked|happened|had
          mission|task|job accomplished|complete|completed|done
          stretched my|the legs
          was|were|am|i walking ~ <n>
          was|were walking|outside|out
          walking|walk ~ done
          log|add|put|record|count|register|note|enter|book|chalk ~ <n> ~
          log|add|put|record|count|register|note|enter ~ <walknoun>
          up|down and back
          there and back
          <walknoun> to|around|round|through|along|over|across|with <a>|work|lunch
          ^ nailed|smashed|crushed|did|bagged|check|checked it? $
          ended|wound up ~ <n>|doing|walking
          turned into|out ~ <n>
          out and about
          was|were ~ out|outside for|<n>
          i walk|walks already|today|now|<n>|just|about|this
          we walk|walked
          <n> ~ walked|under my belt
          walked|walk it|that off
          done and dusted
          i|we do|make|go <n> ~ now|already|today|finish|finished
          went again|back|forth ~
          i went|moved|walked $
          done deal
          am walk|walked <n>
          <n> ~ finish|finished
          been to ~ back|foot
          ^ been to the|a|my|get
          ^ one|a|#other|another <walknoun> $|done
          up and about|out|down
          was|were ~ outside|out
          circumnavigated|circled|rounded|orbited
          *ed ~ round|around|along|through|across|up|down|past|over ~ <place>|stairs
          EMOJIDONE <walknoun>|<n>
          <walknoun> EMOJIDONE
          ^ tick|ticked|sorted|check|checked|nailed|smashed|accomplished $
          legs stretched
          <walknoun> ~ behind me
          did go|get|move|actually
          ^ finally|just|i? went|been|walked $
          gone <n>|out|outside|round|for
          turned back|round|around ~ <n>
          <n> walk|walking ~ home|work|school
          did|do ~ laps|stairs|corridor
          ^ lasted <n>
          i|we lasted <n>
          in the books|bag|bank
          instead of the? lift|elevator|bus|car|driving|tube|escalator|taxi
          box|walk ticked
          walk is? check|tick|ticked|done|in
          walked|did <n>|it|this
          been and gone
          off my|the list
          used the|a ~ stairs|toilet|loo|bathroom|printer|kitchen|lift|restroom|entrance
          just|have|am|i returned
          returned from ~ <walknoun>
          dragged|forced|hauled|got|took|made|pushed myself|me ~ out|outside|round|up|walk|go|around|along
          had|got time for ~ <n>
          counts as a? <walknoun>
          parked ~ away
          got off ~ early|earlier
          job|all done
          ticked off
          i have it|the walk done|behind
          exercised|moved for|around|a|<n>|my
          am|have already walked|done|did|been|finished
          walk|walking is done|finished|over
          stop|stopped|stopping|quit|gave ~ after|at <n>
          cut it? short ~ <n>
          only ~ <n> out|before|because|until|instead
          one|that|another down
          did ~ <n> ~ walk|walking
          """);
  private static final Phrases NO_WALK =
      Phrases.of(
          """
          meeting|meetings|call|standup|demo|interview|training|review|audit|retro|train|report|install|update|commute|queue|delivery|build|download|form|bus took|takes|taken
          he|she|they|it may|might|will|has|have|had have? finished|done|completed
          done|did|finished|have|had #other of
          done with|for the|by|in work|meeting|call|this|that|my|day|it|weekend|report|<time>
          done|finished|completed|concluded|executed|performed|conducted|accomplished my|the|that|this|a|with ~ <busy>|deploy|contract|budget|report|meeting|call|work|email|emails|presentation|deck|spreadsheet|coffee|task|slides|review|lunch|shift|report
          got|get ~ done ~ first|before|today
          went home|bed|sleep|wrong|downhill|sick|crazy|live|quiet|mental
          went to ~ bed|sleep|doctor|dentist|hospital|gp|meeting|interview|physio
          went for ~ drive|meeting|drinks|drink|nap|interview|swim|ride|lunch|dinner|coffee $
          back from|at|in ~ holiday|holidays|vacation|leave|work|office|meeting|sick|doctor|dentist|gp|hospital|trip|call|lunch|physio
          am back on|in|next|tomorrow|at|to|later <weekday>|week|office|work|meeting|meetings|call|calls|the|#days|#date|#clock
          should|could|would|must|might have
          wish|if i had|did|walked|could
          done in|at|by|around <time>
          almost|nearly|not|never|soon|when|once|until|after|be|get|gets|being|before|getting i? am|is? done|finished
          nearly|almost|half|not done
          well done
          pain|it|back|score|ache went|gone|go down|up
          the|my|lower|bad back from
          did my back|knee|neck|hip
          got a|an|another|the ~ <busy>
          have|did|had you|he|she|they
          dog walked|went
          have|had it|that|this|a|the|my meeting|call|deadline|one-to-one|review|appointment
          walked into|out|past ~ door|table|wall|meeting|on
          took <n> ~ to ~ get|find|finish|write|load|boot
          """);
  private static final Phrases OTHERS =
      Phrases.of(
          """
          ^ the|a|our|his|her|their|that|some|someone|somebody|everyone|everybody|nobody ~ went|strolled|left|ran to|out|off|round|around|home|past|by|for
          you|he|she|they|wife|husband|boss|kid|son|daughter|colleague|friend did|done|walked|went
          the|my|a|our cat|dog|boss|manager|neighbour|team|guy|man|woman|kid|kids|client|mum|mother|dad|sister|brother|mate|puppy|baby|doctor walked|went|did|strolled|has
          """);
  private static final Set<String> ONESELF = Set.of("i", "me", "we", "us");
  private static final Phrases LOG =
      Phrases.of(
          """
          add|log|put|record|note|count|enter|register ~ <n>
          does that|this count
          """);
  private static final Set<String> PLAINLY =
      Words.of("did done walked went finished completed been managed took walk");
  private static final Phrases WHENEVER = Phrases.of("when|whenever|after|if|time i|we");
  private static final Phrases USUALLY =
      Phrases.of(
          """
          usually|normally|generally|typically|always|often|sometimes
          every day|morning|evening|week|hour|time
          each day|morning|week
          """);

  /** Whether only a walk told with a figure counts. */
  private final boolean measured;

  WalkTold(boolean measured) {
    this.measured = measured;
  }

  @Override
  public @Nullable Intent in(Message message) {
    List<Clause> told = message.clauses().stream().filter(WalkTold::tells).toList();
    if (told.isEmpty()) {
      return null;
    }
    Intent done = done(message, told);
    boolean figure = !(done instanceof Intent.Done walk) || walk.minutes() != null;
    boolean asksOnly = !figure && QuestionAsked.asks(message) && !plainly(message.tokens());
    return asksOnly || (measured && !figure) ? null : done;
  }

  /** The clause tells of a walk that took place. */
  static boolean tells(Clause clause) {
    Tokens tokens = clause.tokens();
    int walked = WALKED.firstIn(tokens);
    if (walked < 0 || NO_WALK.in(tokens) || Plans.suppose(clause) || WalkRefused.denies(tokens)) {
      return false;
    }
    int planned = Plans.firstIn(tokens);
    if (OTHERS.in(tokens) && !tokens.hasWord(ONESELF)) {
      return false;
    }
    if (WHENEVER.in(tokens) && tokens.hasWord(WordClasses.of("hurt"))) {
      return false;
    }
    boolean asked = (QuestionAsked.asks(clause) && !LOG.in(tokens)) || USUALLY.in(tokens);
    return !asked && (planned < 0 || walked < planned);
  }

  private static boolean plainly(Tokens tokens) {
    return tokens.hasWord(PLAINLY) || LOG.in(tokens);
  }

  static boolean usually(Tokens tokens) {
    return USUALLY.in(tokens);
  }

  static Intent done(Message message, List<Clause> told) {
    WalkedDay.Told day = WalkedDay.in(message, told);
    WalkedMinutes minutes = WalkedMinutes.in(message, told);
    if (day.impossible()) {
      return new Intent.Unknown(Intent.Problem.UNCLEAR);
    }
    return intent(minutes, PainTold.score(message), day.date());
  }

  static Intent intent(WalkedMinutes minutes, @Nullable Double pain, @Nullable LocalDate day) {
    if (minutes.problem() != null) {
      return new Intent.Unknown(minutes.problem());
    }
    if (pain != null && !PainTold.possible(pain)) {
      return new Intent.Unknown(Intent.Problem.SCORE);
    }
    return new Intent.Done(minutes.total(), pain == null ? null : pain.intValue(), day);
  }
}
