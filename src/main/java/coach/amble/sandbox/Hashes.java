package coach.amble.sandbox;

/** Guards against updates that were made for an older state of a view. */
final class Hashes {
  private Hashes() {}

  static void requireCurrent(Arguments arguments, View view) {
    if (arguments.text("hash").filter(hash -> !hash.equals(view.hash())).isPresent()) {
      throw new Refusal("hash_conflict");
    }
  }
}
