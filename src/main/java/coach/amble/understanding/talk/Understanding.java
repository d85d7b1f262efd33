package coach.amble.understanding.talk;

import coach.amble.understanding.learning.Model;
import coach.amble.understanding.learning.Model.Judgement;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Free text to Intent: by rules, and by a model learned from what people wrote; where they differ,
 * the rules have to give way to a model that is sure. Pure: the same text at the same moment always
 * means the same.
 */
public final class Understanding {
  static final int LONGEST = 3_000;

  /** What the rules' word is worth against the model's probabilities. */
  private static final double RULES = .3;

  /** Below this probability of its kind a message is better asked back than misunderstood. */
  private static final double GUESS = .4;

  /** What is said in so few words is known to the rules, or means what the coach asked last. */
  private static final int FEW_WORDS = 2;

  private static final Set<String> VAGUE = Set.of(NumberWords.VAGUELY);

  private final Learned learned;

  /** Both models: of the kinds of replies, and of what figures say. */
  record Learned(Model kinds, FigureReading figures) {
    static Learned read(DataInputStream in) throws IOException {
      return new Learned(Model.read(in), new FigureReading(Model.read(in)));
    }

    Intent understand(Message message) {
      Readings readings = Readings.of(message);
      if (surelyRead(readings.first(), message)) {
        return readings.first();
      }
      Kind kind = kind(message, readings, kinds.judge(Traits.of(message)));
      Intent read = readings.of(kind).orElseGet(() -> Values.read(kind, message));
      return figures.settle(Kind.of(read) == kind ? read : readings.first(), message);
    }
  }

  /**
   * Reads what was learned.
   *
   * @throws IllegalStateException if it is missing or of another build
   */
  public Understanding() {
    this(TalkTraining.LEARNING.open(Learned::read));
  }

  Understanding(Learned learned) {
    this.learned = learned;
  }

  /**
   * What a typed message asks for or tells. Never throws.
   *
   * @param text as typed; over 3,000 characters is {@link Intent.Problem#TOO_LONG}
   */
  public Intent understand(String text, Moment moment) {
    return text.length() > LONGEST
        ? new Intent.Unknown(Intent.Problem.TOO_LONG)
        : learned.understand(Message.of(text, moment));
  }

  /** Rules know what few words mean, and what is only ever typed out; no known word, no guess. */
  private static boolean surelyRead(Intent first, Message message) {
    List<Token> said = message.tokens().all().stream().filter(Token::says).toList();
    boolean strange =
        said.stream().noneMatch(it -> it.is(Token.Sort.WORD) && Repair.knows(it.word()));
    boolean unclear =
        first.equals(new Intent.Unknown(Intent.Problem.UNCLEAR))
            && !message.tokens().hasWord(VAGUE);
    boolean brief = said.size() < FEW_WORDS || (said.size() == FEW_WORDS && !unclear);
    return Kind.of(first) == null || strange || brief;
  }

  private static Kind kind(Message message, Readings readings, Judgement judged) {
    Kind likely = likeliest(Kind.of(readings.first()), judged);
    boolean number = likely == Kind.DONE || likely == Kind.SNOOZE || likely == Kind.UNKNOWN;
    return number && CheckInAnswer.givesAScore(message) ? Kind.PAIN : likely;
  }

  private static Kind likeliest(@Nullable Kind told, Judgement judged) {
    Kind best = told == null ? Kind.UNKNOWN : told;
    double most = best == Kind.UNKNOWN ? GUESS : judged.shares()[best.ordinal()] + RULES;
    for (Kind kind : Kind.values()) {
      if (judged.shares()[kind.ordinal()] > most) {
        best = kind;
        most = judged.shares()[kind.ordinal()];
      }
    }
    return best;
  }
}
