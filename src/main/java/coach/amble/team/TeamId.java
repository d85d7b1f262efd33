package coach.amble.team;

/** Id of a team. */
public record TeamId(long value) {}
