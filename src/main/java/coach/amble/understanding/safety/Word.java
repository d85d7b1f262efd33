package coach.amble.understanding.safety;

/** One word of a message, and the clause and sentence that it stands in, counted from 0. */
record Word(String text, int clause, int sentence) {
  Word reading(String other) {
    return new Word(other, clause, sentence);
  }
}
