package coach.amble.nudge;

import coach.amble.delivery.Outbox;
import coach.amble.member.Member;
import coach.amble.member.MemberId;
import coach.amble.member.Members;
import coach.amble.member.Person;
import coach.amble.programme.Programme;
import coach.amble.walk.Minutes;
import coach.amble.walk.WalkLog;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the nudges that are due. Any number of replicas may do so at once. */
public final class DueNudges {
  private static final Logger log = LoggerFactory.getLogger(DueNudges.class);
  private static final int BATCH = 200;
  private static final Duration A_DAY = Duration.ofDays(1);

  private final Jdbi jdbi;
  private final NudgeSlotDao slots;
  private final NudgeDao nudges;
  private final Members members;
  private final WalkLog walks;
  private final Programme programme;
  private final Outbox outbox;

  public DueNudges(Jdbi jdbi, Members members, WalkLog walks, Programme programme, Outbox outbox) {
    this.jdbi = jdbi;
    this.slots = jdbi.onDemand(NudgeSlotDao.class);
    this.nudges = jdbi.onDemand(NudgeDao.class);
    this.members = members;
    this.walks = walks;
    this.programme = programme;
    this.outbox = outbox;
  }

  /** Nudge, outgoing message and the slot's next instant are committed together, batch by batch. */
  public synchronized void sendDue(Instant now) {
    while (jdbi.inTransaction(handle -> sendSlots(handle, now)) == BATCH) {
      log.debug("a full batch of nudges was due, looking for more");
    }
    while (jdbi.inTransaction(handle -> sendReminders(handle, now)) == BATCH) {
      log.debug("a full batch of reminders was due, looking for more");
    }
  }

  private int sendSlots(Handle handle, Instant now) {
    List<DueSlot> due = slots.claimDue(now, BATCH);
    for (DueSlot slot : due) {
      attempt(handle, slot.memberId(), () -> send(slot, now));
      if (!attempt(handle, slot.memberId(), () -> advance(slot))) {
        slots.updateNext(
            slot.memberId(), slot.slot(), slot.nextOn().plusDays(1), slot.nextAt().plus(A_DAY));
      }
    }
    return due.size();
  }

  /** One member's trouble leaves nothing behind and doesn't stop the others. */
  private static boolean attempt(Handle handle, MemberId member, Runnable work) {
    handle.savepoint("member");
    try {
      work.run();
      handle.releaseSavepoint("member");
      return true;
    } catch (RuntimeException e) {
      handle.rollbackToSavepoint("member");
      log.error("a nudge of member {} failed and is left out", member, e);
      return false;
    }
  }

  private void send(DueSlot due, Instant now) {
    Member member = member(due);
    Minutes suggested =
        programme.suggest(member, due.nextOn(), due.slot(), walkedOrOpen(member, due.nextOn()));
    NudgeState state = NudgePolicy.decide(due, now, member.takesNudges(now), suggested);
    nudges
        .insert(member.id(), due.nextOn(), due.slot(), suggested, due.nextAt(), state)
        .filter(nudge -> nudge.state() == NudgeState.OPEN)
        .ifPresent(nudge -> send(member, nudge, now));
  }

  /**
   * What was suggested and not answered yet may have been walked: it isn't suggested once more, so
   * that a day's suggestions never add up to more than its dose.
   */
  private Minutes walkedOrOpen(Member member, LocalDate day) {
    return walks.on(member, day).plus(nudges.sumOpen(member.id(), day));
  }

  private void advance(DueSlot due) {
    Occurrence next = OccurrencePolicy.after(due.nextOn(), due.localTime(), member(due).zone());
    slots.updateNext(due.memberId(), due.slot(), next.on(), next.at());
  }

  private Member member(DueSlot due) {
    return members.find(due.memberId()).orElseThrow();
  }

  private int sendReminders(Handle handle, Instant now) {
    List<Nudge> due = nudges.claimReminders(now, BATCH);
    due.forEach(nudge -> attempt(handle, nudge.memberId(), () -> remind(nudge, now)));
    return due.size();
  }

  private void remind(Nudge nudge, Instant now) {
    members
        .find(nudge.memberId())
        .filter(member -> NudgePolicy.isWanted(nudge, member, now))
        .filter(member -> !NudgePolicy.isLate(nudge.dueAt(), now))
        .ifPresent(member -> send(member, nudge, now));
  }

  private void send(Member member, Nudge nudge, Instant now) {
    Person person = member.person();
    Instant expiresAt = nudge.dueAt().plus(NudgePolicy.WINDOW);
    outbox.nudge(person.workspace(), person.userId(), nudge.id().value(), now, expiresAt);
  }
}
