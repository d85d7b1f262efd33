package coach.amble.understanding.safety;

/** How a mention is meant, from the weakest to the strongest. */
enum Standing {
  /** Denied, long over, somebody else's: it says nothing about the writer now. */
  VOID,
  /** Over by now, imagined, or asked about in general. */
  DOUBTFUL,
  /** About the writer, now. */
  LIVE;

  Standing weaker(Standing other) {
    return compareTo(other) < 0 ? this : other;
  }

  Standing stronger(Standing other) {
    return compareTo(other) > 0 ? this : other;
  }
}
