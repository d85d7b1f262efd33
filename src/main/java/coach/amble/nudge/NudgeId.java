package coach.amble.nudge;

/** Id of a nudge. */
public record NudgeId(long value) {}
