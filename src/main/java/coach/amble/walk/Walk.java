package coach.amble.walk;

import java.time.LocalDate;

/** A recorded walk; the day is local to the member. */
public record Walk(WalkId id, Minutes minutes, LocalDate walkedOn) {}
