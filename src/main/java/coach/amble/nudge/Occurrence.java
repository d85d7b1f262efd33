package coach.amble.nudge;

import java.time.Instant;
import java.time.LocalDate;

/** A slot on a local day, and the instant at which it is due. */
public record Occurrence(LocalDate on, Instant at) {}
