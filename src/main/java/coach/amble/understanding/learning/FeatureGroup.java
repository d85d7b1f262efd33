package coach.amble.understanding.learning;

/**
 * One way of looking at a message. Each group of a message's features is scaled to the length given
 * here, so that the many letter groups don't drown the few words.
 *
 * @param name tells the features of one group from those of another
 * @param weight the length to which a message's features of this group are scaled
 * @param fewestRows in how many rows a feature must occur to be learned
 */
public record FeatureGroup(String name, double weight, int fewestRows) {
  private static final long FNV_START = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  /** A name for a feature of this group in 32 bits; the same on every machine. */
  int feature(CharSequence text) {
    long hash = hash(hash(FNV_START, name) * FNV_PRIME, text);
    return (int) (hash ^ hash >>> Integer.SIZE);
  }

  private static long hash(long start, CharSequence text) {
    long hash = start;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * FNV_PRIME;
    }
    return hash;
  }
}
