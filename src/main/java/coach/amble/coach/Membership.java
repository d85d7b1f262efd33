package coach.amble.coach;

import coach.amble.member.Member;
import coach.amble.member.Status;
import coach.amble.nudge.Enrolment;
import coach.amble.nudge.NudgePlan;
import coach.amble.programme.Programme;
import coach.amble.understanding.safety.RedFlag;
import coach.amble.workspace.Workspaces;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Joining, pausing, stopping, and the hold by a red flag, which only its own button ends. */
public final class Membership {
  private final Enrolment enrolment;
  private final NudgePlan plan;
  private final Programme programme;
  private final Workspaces workspaces;

  public Membership(
      Enrolment enrolment, NudgePlan plan, Programme programme, Workspaces workspaces) {
    this.enrolment = enrolment;
    this.plan = plan;
    this.programme = programme;
    this.workspaces = workspaces;
  }

  Result join(Asker asker, ZoneId zone) {
    boolean before = asker.member().isPresent();
    Member member =
        asker.member().orElseGet(() -> enrolment.join(asker.person(), zone, asker.now()));
    return member.status() == Status.ON_HOLD
        ? new SafetyResult.StillOnHold()
        : new MemberResult.Joined(
            member,
            programme.dose(member, member.today(asker.now())),
            plan.nextDueAt(member.id()),
            before);
  }

  MemberResult stop(Asker asker) {
    asker.member().ifPresent(member -> enrolment.stop(member.id(), asker.now()));
    return new MemberResult.Stopped();
  }

  /**
   * @param until local time of the member
   */
  Result pause(Member member, @Nullable LocalDateTime until, Instant now) {
    if (until == null || !until.atZone(member.zone()).toInstant().isAfter(now)) {
      return member.status() == Status.ON_HOLD
          ? new SafetyResult.StillOnHold()
          : new MemberResult.HowLong();
    }
    Instant end = until.atZone(member.zone()).toInstant();
    return unlessHeld(enrolment.pause(member.id(), end), new MemberResult.Paused(end));
  }

  Result resume(Member member, Instant now) {
    Member active = enrolment.resume(member.id(), now);
    return unlessHeld(active, new MemberResult.Resumed(plan.nextDueAt(active.id())));
  }

  /** What became of the member meanwhile counts, not what was known when the text was read. */
  private static Result unlessHeld(Member now, MemberResult result) {
    return switch (now.status()) {
      case ACTIVE, PAUSED -> result;
      case ON_HOLD -> new SafetyResult.StillOnHold();
      case STOPPED -> new MemberResult.Introduced();
    };
  }

  /** Nothing but help: the coaching stops until somebody has looked at it. */
  SafetyResult hold(Asker asker, RedFlag flag) {
    asker.member().ifPresent(member -> enrolment.hold(member.id()));
    return new SafetyResult.Urgent(flag, workspaces.settings(asker.person().workspace()));
  }

  SafetyResult lookedAt(Member member, Instant now) {
    Member active = enrolment.release(member.id(), now);
    return new SafetyResult.Released(plan.nextDueAt(active.id()));
  }
}
