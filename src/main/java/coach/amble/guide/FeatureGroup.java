package coach.amble.guide;

/**
 * What is looked at in a message. Each group of a message's features is scaled to the length given
 * here, so that the many letter groups don't drown the few words. Weights and minimum numbers of
 * rows were chosen by cross-validation over the phrasings.
 */
enum FeatureGroup {
  STEM(1, 1),
  STEM_PAIR(.6, 2),
  LETTERS(.7, 2),
  FAMILY(.4, 1),
  FAMILY_PAIR(.5, 2),
  FAMILIES_TOGETHER(.4, 2);

  private static final long FNV_START = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private final double weight;
  private final int fewestRows;

  FeatureGroup(double weight, int fewestRows) {
    this.weight = weight;
    this.fewestRows = fewestRows;
  }

  double weight() {
    return weight;
  }

  /** In how many rows a feature must occur to be learned. */
  int fewestRows() {
    return fewestRows;
  }

  /** A name for a feature of this group in 64 bits; the same on every machine. */
  long feature(CharSequence text) {
    long hash = (FNV_START ^ (ordinal() + 1)) * FNV_PRIME;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * FNV_PRIME;
    }
    return hash;
  }
}
