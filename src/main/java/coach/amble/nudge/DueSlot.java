package coach.amble.nudge;

import coach.amble.member.MemberId;
import coach.amble.programme.Slot;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** A row of table nudge_slot: one slot of one member and when it is due next. */
public record DueSlot(
    MemberId memberId, Slot slot, LocalTime localTime, LocalDate nextOn, Instant nextAt) {}
