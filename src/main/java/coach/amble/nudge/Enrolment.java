package coach.amble.nudge;

import coach.amble.member.Member;
import coach.amble.member.MemberId;
import coach.amble.member.Members;
import coach.amble.member.Person;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;

/**
 * Joining, pausing and stopping: the member's status and the planned nudges change together. Each
 * change takes the member's row first, so that changes at the same time follow one another.
 */
public final class Enrolment {
  private final Jdbi jdbi;
  private final Members members;
  private final NudgePlan plan;

  public Enrolment(Jdbi jdbi, Members members, NudgePlan plan) {
    this.jdbi = jdbi;
    this.members = members;
    this.plan = plan;
  }

  /** The person said yes. */
  public Member join(Person person, ZoneId zone, Instant now) {
    return planned(() -> members.join(person, zone, now), now);
  }

  /** No more messages, from now on. */
  public Member stop(MemberId member, Instant now) {
    return jdbi.inTransaction(
        handle -> {
          Member stopped = members.stop(member, now);
          plan.clear(member);
          return stopped;
        });
  }

  /** No nudges before the instant. */
  public Member pause(MemberId member, Instant until) {
    return planned(() -> members.pause(member, until), until);
  }

  /** No nudges until the member is released. */
  public Member hold(MemberId member) {
    return jdbi.inTransaction(
        handle -> {
          Member held = members.hold(member);
          plan.clear(member);
          return held;
        });
  }

  /** Ends a pause; not a hold. */
  public Member resume(MemberId member, Instant now) {
    return planned(() -> members.resume(member), now);
  }

  /** Ends a hold; not a pause. */
  public Member release(MemberId member, Instant now) {
    return planned(() -> members.release(member), now);
  }

  private Member planned(Supplier<Member> change, Instant from) {
    return jdbi.inTransaction(
        handle -> {
          Member member = change.get();
          switch (member.status()) {
            case ACTIVE -> plan.planAfter(member, from);
            case PAUSED -> plan.planAfter(member, Objects.requireNonNull(member.pausedUntil()));
            case ON_HOLD, STOPPED -> plan.clear(member.id());
          }
          return member;
        });
  }
}
