package coach.amble.member;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A person who joined.
 *
 * @param zone IANA zone of the person's slots and days
 * @param pausedUntil end of a pause, set exactly while {@link Status#PAUSED}
 * @param startedOn first local day of the programme
 */
public record Member(
    MemberId id,
    Person person,
    ZoneId zone,
    Status status,
    @Nullable Instant pausedUntil,
    LocalDate startedOn) {

  public LocalDate today(Instant now) {
    return now.atZone(zone).toLocalDate();
  }

  /** Whether nudges may be sent at the instant. */
  public boolean takesNudges(Instant now) {
    return switch (status) {
      case ACTIVE -> true;
      case PAUSED -> pausedUntil != null && !now.isBefore(pausedUntil);
      case ON_HOLD, STOPPED -> false;
    };
  }
}
