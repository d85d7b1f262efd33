package coach.amble.understanding.talk;

/**
 * A stretch of a message that says one thing.
 *
 * @param closer the punctuation that ends it, "." at the end of the message
 */
record Clause(Tokens tokens, String closer) {}
