package coach.amble.understanding.talk;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the back is: a score, or words. */
final class PainTold implements Recogniser {
  private static final Phrases WORDS =
      Phrases.of(
          """
          <hurt>
          ^ my|the? back , <feel>|bad
          it ~ worse|better|killing|easing|hurts|aches|hurting|eased
          back|lower|spine|lumbar|hip|hips|disc|sciatica|leg ~ <feel>|bad|worse|killing|murder|playing|acting|gone|went|out|complaining|screaming|protesting|unhappy|happy|quiet|moaning|hates|flaring
          <back>|spine|leg|legs objects|object|complains|complain|protests|protest|grumbles|moans|groans|creaks|rebels|disagrees|nags|suffers|burns|locks|locked|seizes|seized
          feel|feels|feeling|felt ~ <feel>
          flare|flared|flareup|flaring
          in pain|agony|bits|pieces
          my|lower|the|upper back ~ mess|concrete|wood|rock|brick|stone|murder|grief|trouble|hell|jelly
          giving me grief|trouble|hell|jip|gyp|stick
          back is|feels|feel|felt|seems|has|doing|was|gets|got|says
          spine is|feels|felt|has
          rough|bad|tough|hard|good|easy one|day|night|morning|time|week for|with my|the back
          so|much|bit|lot|little|way|far <feel>
          <feel> now|again|already|than
          can|could not|hardly|barely bend|straighten|sit|stand|twist|move
          ^ <feel> today
          is acting|playing up
          gone|went out|again
          no better|worse|change|different|improvement
          no|not much|any? change|difference|improvement
          lower|higher|less|more than yesterday|before|usual
          worst it|day|so|in|back
          can|could not complain
          cannot complain
          so so
          could be worse|better
          been better|worse
          on fire|strike
          like a robot|board|plank|grandma|grandpa|pensioner
          can|could not ~ bend|move|straighten|stand|sit|sleep|twist|lift
          old man|lady|woman
          feel|feeling|felt|notice my|the back
          quite|pretty|really|very|not|too|so|bit|little|much|still|slightly|lot|somewhat ~ bad|better|worse|good|sore|stiff
          not great|good|bad|terrible
          hurts|aches|ached|hurted
          can hardly|barely move|bend|stand|sit|sleep|straighten
          bad|rough|tough day|back
          good day|back
          better|worse than|today|now|this
          same as|level
          """);
  private static final Phrases BACK =
      Phrases.of(
          """
          <back>
          spine
          lower back
          """);
  private static final Phrases NONE =
      Phrases.of(
          """
          no|zero|without ~ pain|pains|aches|ache|discomfort
          pain free
          painfree|painless
          does not hurt ~ at
          nothing hurts
          """);
  private static final Phrases GUESS =
      Phrases.of(
          """
          ^ #num $
          ^ #num i? guess|think|maybe|probably|now|today|perhaps|say|or|ish|suppose
          """);
  private static final Set<String> BEFORE =
      Words.of("was before yesterday earlier started from last usually normally woke been than");
  private static final int WORST = 10;

  /** Whether words without a figure count too. */
  private final boolean words;

  PainTold(boolean words) {
    this.words = words;
  }

  @Override
  public @Nullable Intent in(Message message) {
    @Nullable Double guess = afterWords(message);
    @Nullable Double score = MinutesAlone.told(message) ? guess : score(message);
    if (score != null) {
      return intent(score);
    }
    boolean told = WORDS.in(message.tokens()) || aboutTheBack(message);
    return words && told ? new Intent.Pain(null) : null;
  }

  /** Of a message that is known to tell of pain. */
  static Intent intent(Message message) {
    @Nullable Double score = score(message);
    return score == null ? new Intent.Pain(null) : intent(score);
  }

  private static Intent intent(double score) {
    return possible(score)
        ? new Intent.Pain((int) score)
        : new Intent.Unknown(Intent.Problem.SCORE);
  }

  static boolean possible(double score) {
    return score >= 0 && score <= WORST;
  }

  /** The score that holds now, null: no figure was told. */
  static @Nullable Double score(Message message) {
    @Nullable Double latest = null;
    boolean latestIsNow = false;
    for (Clause clause : message.clauses()) {
      for (int place = 0; place < clause.tokens().size(); place++) {
        if (clause.tokens().is(place, Token.Sort.SCORE)) {
          boolean now = !before(clause.tokens(), place);
          if (latest == null || now || !latestIsNow) {
            latest = clause.tokens().value(place);
            latestIsNow = now;
          }
        }
      }
    }
    return latest == null && NONE.in(message.tokens()) ? Double.valueOf(0) : latest;
  }

  // "lower back is grumpy, 5 i guess"
  private static @Nullable Double afterWords(Message message) {
    if (message.tokens().has(Token.Sort.MINUTES)) {
      return null;
    }
    boolean words = message.tokens().has(Token.Sort.SCORE);
    for (Clause clause : message.clauses()) {
      Token first = clause.tokens().at(0);
      if (words
          && first.is(Token.Sort.NUMBER)
          && possible(first.value())
          && GUESS.in(clause.tokens())) {
        return first.value();
      }
      words = WORDS.in(clause.tokens()) || clause.tokens().has(Token.Sort.SCORE);
    }
    return null;
  }

  // "it was a 5 before i left", "from 6"
  private static boolean before(Tokens tokens, int place) {
    boolean now = tokens.is(place + 1, "now") || tokens.is(place - 1, "now");
    boolean from = tokens.in(place + 1, BEFORE) || startsBefore(tokens, place);
    return from && !now;
  }

  private static boolean startsBefore(Tokens tokens, int place) {
    for (int word = place - 1; word >= 0 && !tokens.is(word, Token.Sort.SCORE); word--) {
      if (tokens.in(word, BEFORE)) {
        return true;
      }
    }
    return false;
  }

  private static boolean aboutTheBack(Message message) {
    return message.moment().asked() == Asked.CHECK_IN
        && (message.tokens().hasWord(WordClasses.of("feel")) || BACK.in(message.tokens()));
  }
}
