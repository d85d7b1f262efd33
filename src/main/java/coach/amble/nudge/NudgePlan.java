package coach.amble.nudge;

import coach.amble.member.Member;
import coach.amble.member.MemberId;
import coach.amble.programme.Slot;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/** When each member's slots are due next, written ahead. */
public final class NudgePlan {
  private final Jdbi jdbi;
  private final NudgeSlotDao slots;
  private final NudgeDao nudges;

  public NudgePlan(Jdbi jdbi) {
    this.jdbi = jdbi;
    this.slots = jdbi.onDemand(NudgeSlotDao.class);
    this.nudges = jdbi.onDemand(NudgeDao.class);
  }

  /** Plans every slot for its first occurrence after the instant, in the member's zone. */
  public void planAfter(Member member, Instant instant) {
    jdbi.useTransaction(
        handle -> {
          for (Slot slot : Slot.values()) {
            LocalTime time = slots.findLocalTime(member.id(), slot).orElse(slot.usualTime());
            Occurrence next = OccurrencePolicy.after(instant, time, member.zone());
            slots.upsert(new DueSlot(member.id(), slot, time, next.on(), next.at()));
          }
        });
  }

  /** Nothing is due for the member any more. */
  public void clear(MemberId member) {
    jdbi.useTransaction(
        handle -> {
          slots.deleteAll(member);
          nudges.forgetReminders(member);
        });
  }

  /** When the next slot or reminder of anybody is due. */
  public Optional<Instant> nextDueAt() {
    return Stream.concat(slots.findNextAt().stream(), nudges.findNextReminderAt().stream())
        .min(Instant::compareTo);
  }

  /** When the member's next slot is due. */
  public Optional<Instant> nextDueAt(MemberId member) {
    return slots.findNextAt(member);
  }
}
