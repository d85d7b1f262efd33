package coach.amble.understanding.learning;

/**
 * What speaks for each label, and what speaks for the message being inside at all.
 *
 * @param shares probability of each label inside and, last, of being outside; they add up to 1
 * @param signs numbers from which {@link Confidence} judges whether it is inside
 */
record Evidence(double[] shares, double[] signs) {
  private static final double NEVER = 1e-4;
  private static final double VOTE_FLOOR = .02;
  private static final double VOTE_POWER = .5;

  static Evidence of(double[] linear, Vote vote, double strangeness, int words) {
    double[] shares = mixed(linear, vote.shares());
    int best = best(shares);
    double[] signs = {
      -odds(shares[shares.length - 1]),
      odds(shares[best]),
      Math.log((shares[best] + NEVER) / (second(shares, best) + NEVER)),
      vote.nearestInside(),
      vote.nearestOutside(),
      vote.shares()[best],
      vote.shares()[shares.length - 1],
      strangeness,
      Math.log(1 + words),
    };
    return new Evidence(shares, signs);
  }

  private static double[] mixed(double[] linear, double[] votes) {
    double[] shares = new double[linear.length];
    double all = 0;
    for (int i = 0; i < shares.length; i++) {
      shares[i] = linear[i] * Math.pow(votes[i] + VOTE_FLOOR, VOTE_POWER);
      all += shares[i];
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= all;
    }
    return shares;
  }

  private static int best(double[] shares) {
    int best = 0;
    for (int label = 1; label < shares.length - 1; label++) {
      best = shares[label] > shares[best] ? label : best;
    }
    return best;
  }

  private static double second(double[] shares, int best) {
    double second = 0;
    for (int label = 0; label < shares.length - 1; label++) {
      second = label == best ? second : Math.max(second, shares[label]);
    }
    return second;
  }

  private static double odds(double share) {
    return Math.log((share + NEVER) / (1 - share + NEVER));
  }
}
