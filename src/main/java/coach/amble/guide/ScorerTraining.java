package coach.amble.guide;

import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.SolverType;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;

/** Learns a scorer from rows. */
final class ScorerTraining {
  private static final int WELL_KNOWN = 3;

  /** Costs, and the weights by which the two models are added, come from cross-validation. */
  private static final Parameter MARGINS = new Parameter(SolverType.MCSVM_CS, .5, .1);

  private static final Parameter ODDS = new Parameter(SolverType.L2R_LR_DUAL, 10, .5);
  private static final double MARGINS_COUNT = 1 / .3;
  private static final double ODDS_COUNT = .5;

  private final int topics;
  private final int labels;
  private final Synonyms synonyms;

  ScorerTraining(int topics, int labels, Synonyms synonyms) {
    this.topics = topics;
    this.labels = labels;
    this.synonyms = synonyms;
  }

  Scorer learn(List<TrainingRow> rows) {
    List<List<String>> words = rows.stream().map(row -> Words.of(row.message())).toList();
    Spelling spelling = spelling(words);
    List<Features> features =
        words.stream().map(row -> Scorer.features(row, spelling, synonyms)).toList();
    Vocabulary vocabulary = Vocabulary.learn(features);
    List<Vector> vectors = features.stream().map(vocabulary::vector).toList();
    int[] answers = rows.stream().mapToInt(TrainingRow::label).toArray();
    var training = new LinearTraining(vectors, vocabulary.size());
    return new Scorer(
        topics,
        synonyms,
        spelling,
        vocabulary,
        weights(training, answers, vocabulary.size()),
        insideWeights(training, answers),
        Neighbours.of(vectors, answers, vocabulary.size()));
  }

  private static Spelling spelling(List<List<String>> rows) {
    var uses = new TreeMap<String, Integer>();
    for (List<String> row : rows) {
      new HashSet<>(row).forEach(word -> uses.merge(word, 1, Integer::sum));
    }
    uses.values().removeIf(count -> count < WELL_KNOWN);
    return new Spelling(uses);
  }

  private Weights weights(LinearTraining training, int[] answers, int features) {
    double[] sum = new double[features * labels];
    training.add(MARGINS.clone(), answers, labels, MARGINS_COUNT, sum);
    training.add(ODDS.clone(), answers, labels, ODDS_COUNT, sum);
    return Weights.rounded(sum, labels);
  }

  private Weights insideWeights(LinearTraining training, int[] answers) {
    var inside = new boolean[answers.length];
    for (int row = 0; row < answers.length; row++) {
      inside[row] = answers[row] < topics;
    }
    return Weights.rounded(training.yesOrNo(inside, 1, 1), 1);
  }
}
