package coach.amble.guide;

import java.util.List;

/**
 * Weighs a message by the linear model and by its nearest phrasings.
 *
 * @param topics how many topics there are; labels above are kinds of outside messages
 * @param weights a score for each label
 * @param insideWeights one score: above zero is covered by the guide
 */
record Scorer(
    int topics,
    Synonyms synonyms,
    Spelling spelling,
    Vocabulary vocabulary,
    Weights weights,
    Weights insideWeights,
    Neighbours neighbours) {
  Evidence weigh(String message) {
    List<String> words = Words.of(message);
    Features features = features(words, spelling, synonyms);
    Vector vector = vocabulary.vector(features);
    return Evidence.of(
        folded(probabilities(weights.scores(vector))),
        Vote.of(neighbours.nearest(vector), topics),
        insideWeights.scores(vector)[0],
        vocabulary.strangeness(features),
        words.size());
  }

  static Features features(List<String> words, Spelling spelling, Synonyms synonyms) {
    return Features.of(words, Stems.of(spelling.repair(words)), synonyms);
  }

  private static double[] probabilities(double[] scores) {
    double highest = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      highest = Math.max(highest, score);
    }
    double[] probabilities = new double[scores.length];
    double all = 0;
    for (int i = 0; i < scores.length; i++) {
      probabilities[i] = Math.exp(scores[i] - highest);
      all += probabilities[i];
    }
    for (int i = 0; i < scores.length; i++) {
      probabilities[i] /= all;
    }
    return probabilities;
  }

  private double[] folded(double[] probabilities) {
    double[] folded = new double[topics + 1];
    for (int label = 0; label < probabilities.length; label++) {
      folded[Math.min(label, topics)] += probabilities[label];
    }
    return folded;
  }
}
