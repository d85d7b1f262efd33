package coach.amble.understanding.text;

/** One word of a message, and the clause and sentence that it stands in, counted from 0. */
public record Word(String text, int clause, int sentence) {
  /** Another word in the same place. */
  public Word reading(String other) {
    return new Word(other, clause, sentence);
  }
}
