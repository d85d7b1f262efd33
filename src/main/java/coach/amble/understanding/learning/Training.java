package coach.amble.understanding.learning;

import java.util.List;
import java.util.stream.IntStream;

/** Learns a model from examples. The same examples in the same order give the same model. */
public final class Training {
  private final ScorerTraining scorer;

  /**
   * @param inside how many labels are inside, from 0
   * @param labels how many labels there are in all
   */
  public Training(int inside, int labels) {
    this.scorer = new ScorerTraining(inside, labels);
  }

  /** Whether a message is inside is judged by the shares alone. */
  public Model learn(List<Example> examples) {
    return new Model(scorer.learn(examples), Confidence.PLAIN);
  }

  /**
   * Learns also how far to trust the model: learns without each fold of writers in turn and looks
   * at how that does on theirs. Two folds tell it as well as more.
   */
  public Model learnWithConfidence(List<Example> examples) {
    int folds = examples.stream().mapToInt(Example::fold).max().orElse(Example.COMMON) + 1;
    List<Scorer> learned =
        IntStream.rangeClosed(0, folds)
            .parallel()
            .mapToObj(fold -> scorer.learn(without(fold, examples)))
            .toList();
    return new Model(learned.getLast(), confidence(learned, without(Example.COMMON, examples)));
  }

  private static List<Example> without(int fold, List<Example> examples) {
    return examples.stream().filter(example -> example.fold() != fold).toList();
  }

  /**
   * @param learned without each fold
   */
  private static Confidence confidence(List<Scorer> learned, List<Example> strange) {
    return ConfidenceTraining.learn(
        strange.parallelStream()
            .map(it -> learned.get(it.fold()).weigh(it.features()).signs())
            .toList(),
        strange.stream().map(it -> it.label() < learned.getLast().inside()).toList());
  }
}
