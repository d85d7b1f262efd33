package coach.amble.understanding.learning;

import coach.amble.understanding.learning.Neighbours.Neighbour;
import java.util.List;

/**
 * What the examples nearest to a message say; the last share is that of being outside.
 *
 * @param shares of each label inside and of outside, adding up to 1, or all 0 without neighbours
 * @param nearestInside likeness of the nearest example inside, 0 to 1
 * @param nearestOutside likeness of the nearest one outside, 0 to 1
 */
record Vote(double[] shares, double nearestInside, double nearestOutside) {
  static Vote of(List<Neighbour> nearest, int labelsInside) {
    double[] shares = new double[labelsInside + 1];
    double all = 0;
    double inside = 0;
    double outside = 0;
    for (Neighbour neighbour : nearest) {
      double vote = Math.pow(neighbour.likeness() / nearest.getFirst().likeness(), 2);
      shares[Math.min(neighbour.label(), labelsInside)] += vote;
      all += vote;
      if (neighbour.label() < labelsInside) {
        inside = Math.max(inside, neighbour.likeness());
      } else {
        outside = Math.max(outside, neighbour.likeness());
      }
    }
    for (int i = 0; all > 0 && i < shares.length; i++) {
      shares[i] /= all;
    }
    return new Vote(shares, inside, outside);
  }
}
