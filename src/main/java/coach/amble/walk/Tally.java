package coach.amble.walk;

/** Minutes walked on a local day and in its week, Monday to Sunday. */
public record Tally(Minutes day, Minutes week) {}
