package coach.amble.nudge;

import coach.amble.member.MemberId;
import coach.amble.programme.Slot;
import coach.amble.walk.Minutes;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One nudge: at most one for each member, local date and slot.
 *
 * @param minutes what it suggests
 */
public record Nudge(
    NudgeId id,
    MemberId memberId,
    LocalDate localDate,
    Slot slot,
    Minutes minutes,
    Instant dueAt,
    NudgeState state) {}
