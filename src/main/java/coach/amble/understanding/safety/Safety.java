package coach.amble.understanding.safety;

/** What the safety screen found in a message. */
public sealed interface Safety {
  /** This, unless the other is more pressing. */
  default Safety or(Safety other) {
    return this instanceof Urgent || other instanceof None
        ? this
        : other instanceof Urgent || this instanceof None ? other : this;
  }

  /** Nothing that needs a word. */
  record None() implements Safety {}

  /** Worrying but vague: the normal reply plus one line on when to get help. */
  record Note(RedFlag flag) implements Safety {}

  /** Coaching stops: the urgent text and nothing else. */
  record Urgent(RedFlag flag) implements Safety {}
}
