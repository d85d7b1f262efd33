package coach.amble.understanding.safety;

import java.util.Set;

/**
 * What is peculiar to something that the lexicon has phrases for.
 *
 * @param traits {@code context}: tells how others are meant; {@code loose}: only counts beside
 *     others; {@code harmless}: meant otherwise; {@code lasting}: counts though it is over; {@code
 *     history}: counts however long ago; {@code everyday}: of ordinary back pain, too; {@code
 *     urgent:flag} or {@code note:flag}: what it says as the only word of a message
 */
record Concept(Set<String> traits) {
  static final String HARMLESS = "harmless";
  static final String EVERYDAY = "everyday";
  private static final String URGENT = "urgent:";
  private static final String NOTE = "note:";

  boolean isA(String trait) {
    return traits.contains(trait);
  }

  boolean isContext() {
    return isA("context");
  }

  /** Whether it is something that a message may tell or deny, however everyday. */
  boolean isSign() {
    return !isContext() && !isA("loose") && !isA(HARMLESS);
  }

  Safety alone() {
    for (String trait : traits) {
      if (trait.startsWith(URGENT)) {
        return new Safety.Urgent(RedFlag.named(trait.substring(URGENT.length())));
      }
      if (trait.startsWith(NOTE)) {
        return new Safety.Note(RedFlag.named(trait.substring(NOTE.length())));
      }
    }
    return new Safety.None();
  }
}
