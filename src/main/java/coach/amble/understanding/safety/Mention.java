package coach.amble.understanding.safety;

/**
 * A concept of the lexicon named by the words from {@code from} up to, not including, {@code to}.
 */
record Mention(String concept, int from, int to) {
  int length() {
    return to - from;
  }

  boolean overlaps(Mention other) {
    return from < other.to && other.from < to;
  }

  boolean covers(Mention other) {
    return from <= other.from && other.to <= to;
  }

  /** How many words lie between this and the other; 0 when they touch or overlap. */
  int distance(Mention other) {
    return Math.max(0, Math.max(from - other.to, other.from - to));
  }
}
