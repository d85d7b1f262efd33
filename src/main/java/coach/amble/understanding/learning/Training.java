package coach.amble.understanding.learning;

import java.util.List;
import java.util.stream.Stream;

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

  /** Learns also how far to trust the model, from the examples of fold 0: takes twice as long. */
  public Model learnWithConfidence(List<Example> examples) {
    List<Example> others = examples.stream().filter(it -> it.fold() != 0).toList();
    List<Scorer> learned = Stream.of(examples, others).parallel().map(scorer::learn).toList();
    List<Example> strange = examples.stream().filter(it -> it.fold() == 0).toList();
    return new Model(learned.getFirst(), confidence(learned.getLast(), strange));
  }

  /** Looks at how a scorer does on examples that it has not seen. */
  private static Confidence confidence(Scorer scorer, List<Example> unseen) {
    return ConfidenceTraining.learn(
        unseen.parallelStream().map(it -> scorer.weigh(it.features()).signs()).toList(),
        unseen.stream().map(it -> it.label() < scorer.inside()).toList());
  }
}
