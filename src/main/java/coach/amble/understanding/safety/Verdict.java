package coach.amble.understanding.safety;

import coach.amble.understanding.learning.Model.Judgement;
import java.util.Arrays;
import java.util.List;

/**
 * What the model makes of a message.
 *
 * @param flag the likeliest
 * @param urgent the share of all red flags, 0 to 1
 * @param worrying how likely it is urgent or vague but worrying, 0 to 1
 */
record Verdict(RedFlag flag, double urgent, double worrying) {
  /** From here on a message is good for a note; see ScreenCrossValidationTest. */
  private static final double MAYBE = .06;

  /** From here on it is urgent, if it is worrying at all. */
  private static final double SURELY = .22;

  static final List<RedFlag> FLAGS = List.of(RedFlag.values());

  static Verdict of(Judgement judged) {
    double[] flags = Arrays.copyOf(judged.shares(), FLAGS.size());
    int best = 0;
    for (int flag = 1; flag < flags.length; flag++) {
      best = flags[flag] > flags[best] ? flag : best;
    }
    return new Verdict(FLAGS.get(best), Arrays.stream(flags).sum(), judged.inside());
  }

  boolean isWorrying() {
    return worrying >= MAYBE;
  }

  boolean isUrgent() {
    return isWorrying() && urgent >= SURELY;
  }
}
