package coach.amble.guide;

import coach.amble.guide.Neighbours.Neighbour;
import java.util.List;

/**
 * What the phrasings nearest to a message say; the last share is that of "not in the guide".
 *
 * @param shares of each topic and of outside, adding up to 1, or all 0 without neighbours
 * @param nearestInside likeness of the nearest phrasing of a topic, 0 to 1
 * @param nearestOutside likeness of the nearest message outside the guide, 0 to 1
 */
record Vote(double[] shares, double nearestInside, double nearestOutside) {
  static Vote of(List<Neighbour> nearest, int topics) {
    double[] shares = new double[topics + 1];
    double all = 0;
    double inside = 0;
    double outside = 0;
    for (Neighbour neighbour : nearest) {
      double vote = Math.pow(neighbour.likeness() / nearest.getFirst().likeness(), 2);
      shares[Math.min(neighbour.label(), topics)] += vote;
      all += vote;
      if (neighbour.label() < topics) {
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
