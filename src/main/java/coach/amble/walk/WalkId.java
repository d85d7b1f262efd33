package coach.amble.walk;

/** Id of a recorded walk. */
public record WalkId(long value) {}
