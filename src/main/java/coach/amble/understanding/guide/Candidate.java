package coach.amble.understanding.guide;

/**
 * A topic that a question may be about.
 *
 * @param probability 0 to 1; a question's candidates add up to at most 1, the rest is "not in the
 *     guide"
 */
public record Candidate(Topic topic, double probability) {}
