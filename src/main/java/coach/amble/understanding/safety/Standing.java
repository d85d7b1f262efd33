package coach.amble.understanding.safety;

/** How a mention is meant, from the weakest to the strongest. */
enum Standing {
  /** Denied, long over, somebody else's: it says nothing about the writer now. */
  VOID,
  /** Of the past or over by now. */
  DOUBTFUL,
  /** About the writer, now. */
  LIVE
}
