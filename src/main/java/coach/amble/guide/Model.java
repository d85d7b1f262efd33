package coach.amble.guide;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All that was learned from the phrasings.
 *
 * @param ids the topics in the order of their labels
 */
record Model(List<String> ids, Scorer scorer, Confidence confidence) {
  /** A topic by its place in {@link #ids}, and its probability. */
  record Match(int topic, double probability) {}

  /**
   * All topics for a message, likeliest first.
   *
   * @param inside the probability that the guide covers it at all
   */
  record Ranking(List<Match> matches, double inside) {}

  Ranking rank(String message) {
    Evidence evidence = scorer.weigh(message);
    double inside = confidence.inside(evidence.signs());
    double covered = 1 - evidence.shares()[ids.size()];
    var matches =
        IntStream.range(0, ids.size())
            .mapToObj(topic -> new Match(topic, inside * evidence.shares()[topic] / covered))
            .sorted(Comparator.comparingDouble(Match::probability).reversed())
            .toList();
    return new Ranking(matches, inside);
  }
}
