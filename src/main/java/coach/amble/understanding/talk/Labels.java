package coach.amble.understanding.talk;

import coach.amble.understanding.learning.Example;
import coach.amble.understanding.learning.Features;
import coach.amble.understanding.learning.Model;
import coach.amble.understanding.learning.Model.Judgement;
import coach.amble.understanding.learning.Training;
import java.util.Comparator;
import java.util.List;

/**
 * What a model's labels stand for.
 *
 * @param all in the model's order; the last is the one outside
 */
record Labels<T>(List<T> all) {
  static final Labels<Kind> KINDS = new Labels<>(List.of(Kind.values()));

  Example example(T label, int fold, Features features) {
    return new Example(all.indexOf(label), fold, features);
  }

  Model learn(List<Example> examples) {
    return new Training(all.size() - 1, all.size()).learn(examples);
  }

  /** The probability, 0 to 1. */
  double share(T label, Judgement judged) {
    return judged.shares()[all.indexOf(label)];
  }

  T likeliest(Judgement judged) {
    return all.stream()
        .max(Comparator.comparingDouble(label -> share(label, judged)))
        .orElseThrow();
  }
}
