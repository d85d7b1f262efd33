package coach.amble.understanding.text;

/**
 * A concept that is named by the words from {@code from} up to, not including, {@code to}.
 *
 * @param concept the name that the phrase found belongs to
 */
public record Mention(String concept, int from, int to) {
  /** How many words it has. */
  public int length() {
    return to - from;
  }

  /** Whether they share a word. */
  public boolean overlaps(Mention other) {
    return from < other.to && other.from < to;
  }

  /** How many words lie between this and the other; 0 when they touch or overlap. */
  public int distance(Mention other) {
    return Math.max(0, Math.max(from - other.to, other.from - to));
  }
}
