package coach.amble.understanding.quantity;

/** Nothing of what was looked for is told. */
public record Untold() implements Span, Later, Score {}
