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

  /** How far to trust the model is learned from the examples in folds, if there are any. */
  public Model learn(List<Example> examples) {
    return new Model(scorer.learn(examples), confidence(examples));
  }

  /** Learns without the examples of each fold in turn and looks at how the scorer does on them. */
  private Confidence confidence(List<Example> examples) {
    int folds = examples.stream().mapToInt(Example::fold).max().orElse(Example.COMMON) + 1;
    if (folds == 0) {
      return Confidence.PLAIN;
    }
    List<Unseen> unseen =
        IntStream.range(0, folds)
            .parallel()
            .mapToObj(fold -> unseen(examples, fold))
            .flatMap(List::stream)
            .toList();
    return ConfidenceTraining.learn(
        unseen.stream().map(Unseen::signs).toList(), unseen.stream().map(Unseen::inside).toList());
  }

  private record Unseen(double[] signs, boolean inside) {}

  private List<Unseen> unseen(List<Example> examples, int fold) {
    Scorer learned = scorer.learn(examples.stream().filter(e -> e.fold() != fold).toList());
    return examples.stream()
        .filter(example -> example.fold() == fold)
        .map(it -> new Unseen(learned.weigh(it.features()).signs(), it.label() < learned.inside()))
        .toList();
  }
}
