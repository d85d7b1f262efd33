package coach.amble.understanding.learning;

import coach.amble.understanding.learning.Model.Judgement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Judges each example of a fold by what was learned without its fold: how well the words of
 * strangers are understood.
 */
public final class CrossValidation {
  private CrossValidation() {}

  /** An example that was not learned from, and how it was judged. */
  public record Judged(Example example, Judgement judgement) {}

  private record Weighed(Example example, Evidence evidence) {}

  /**
   * With the confidence that was learned on the other folds.
   *
   * @param inside how many labels are inside, from 0
   * @param labels how many labels there are in all
   * @return the examples of all folds in the order given
   */
  public static List<Judged> judge(int inside, int labels, List<Example> examples) {
    var byFold = weighed(inside, labels, examples);
    List<Judged> judged = new ArrayList<>();
    byFold.forEach(
        (fold, weighed) -> {
          List<Weighed> others =
              byFold.entrySet().stream()
                  .filter(entry -> !entry.getKey().equals(fold))
                  .flatMap(entry -> entry.getValue().stream())
                  .toList();
          Confidence confidence =
              ConfidenceTraining.learn(
                  others.stream().map(it -> it.evidence.signs()).toList(),
                  others.stream().map(it -> it.example.label() < inside).toList());
          judged(weighed, confidence).forEach(judged::add);
        });
    return judged;
  }

  private static Stream<Judged> judged(List<Weighed> weighed, Confidence confidence) {
    return weighed.stream()
        .map(
            it ->
                new Judged(
                    it.example,
                    new Judgement(it.evidence.shares(), confidence.inside(it.evidence.signs()))));
  }

  private static SortedMap<Integer, List<Weighed>> weighed(
      int inside, int labels, List<Example> examples) {
    var byFold = new TreeMap<Integer, List<Weighed>>();
    examples.stream()
        .map(Example::fold)
        .filter(fold -> fold != Example.COMMON)
        .distinct()
        .parallel()
        .map(fold -> weighed(inside, labels, examples, fold))
        .toList()
        .forEach(some -> byFold.put(some.getFirst().example.fold(), some));
    return byFold;
  }

  private static List<Weighed> weighed(int inside, int labels, List<Example> examples, int fold) {
    Scorer scorer =
        new ScorerTraining(inside, labels)
            .learn(examples.stream().filter(it -> it.fold() != fold).toList());
    return examples.stream()
        .filter(it -> it.fold() == fold)
        .map(it -> new Weighed(it, scorer.weigh(it.features())))
        .toList();
  }
}
