package coach.amble.slack;

/** Where the reply to a tap goes. */
public sealed interface Placement {
  /** In place of the message. */
  record Whole() implements Placement {}

  /** In place of those blocks of the message whose id begins so; the others stay. */
  record Part(String blockIds) implements Placement {}

  /** Below the message, for the person's eyes only. */
  record Below() implements Placement {}
}
