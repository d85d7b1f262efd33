package coach.amble.nudge;

import coach.amble.member.Member;
import coach.amble.walk.WalkLog;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The nudges that were made and what members answer to them. */
public final class Nudges {
  private final NudgeDao dao;

  public Nudges(Jdbi jdbi) {
    this.dao = jdbi.onDemand(NudgeDao.class);
  }

  public Optional<Nudge> find(NudgeId nudge) {
    return dao.find(nudge);
  }

  /** The member's own nudge, of a day on which walks can still be recorded. */
  public Optional<Nudge> findAnswerable(Member member, NudgeId nudge, Instant now) {
    return dao.find(nudge)
        .filter(it -> it.memberId().equals(member.id()))
        .filter(it -> WalkLog.accepts(it.localDate(), member.today(now)));
  }

  /** The latest nudge of the member's local day that waits for an answer. */
  public Optional<Nudge> findOpen(Member member, Instant now) {
    return dao.findOpen(member.id(), member.today(now));
  }

  /** Empty if it isn't the member's, or was answered before. */
  public Optional<Nudge> done(Member member, NudgeId nudge, Instant now) {
    return dao.close(nudge, member.id(), NudgeState.DONE, now);
  }

  /** Empty if it isn't the member's, or was answered before. */
  public Optional<Nudge> skip(Member member, NudgeId nudge, Instant now) {
    return dao.close(nudge, member.id(), NudgeState.SKIPPED, now);
  }

  /**
   * Sends the nudge once more after the delay.
   *
   * @return empty if it was answered before, or the delay doesn't fit into the local day
   */
  public Optional<Nudge> snooze(Member member, NudgeId nudge, Duration delay, Instant now) {
    return NudgePolicy.canSnooze(delay, now, member.zone())
        ? dao.snooze(nudge, member.id(), now.plus(delay))
        : Optional.empty();
  }
}
