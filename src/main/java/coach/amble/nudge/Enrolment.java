package coach.amble.nudge;

import coach.amble.member.Member;
import coach.amble.member.MemberId;
import coach.amble.member.Members;
import coach.amble.member.Person;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;

/** Joining, pausing and stopping: the member's status and the planned nudges change together. */
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
          plan.clear(member);
          return members.stop(member, now);
        });
  }

  /** No nudges before the instant. */
  public Member pause(MemberId member, Instant until) {
    return planned(() -> members.pause(member, until), until);
  }

  /** No nudges until the member resumes. */
  public Member hold(MemberId member) {
    return jdbi.inTransaction(
        handle -> {
          plan.clear(member);
          return members.hold(member);
        });
  }

  public Member resume(MemberId member, Instant now) {
    return planned(() -> members.resume(member), now);
  }

  private Member planned(Supplier<Member> change, Instant from) {
    return jdbi.inTransaction(
        handle -> {
          Member member = change.get();
          plan.planAfter(member, from);
          return member;
        });
  }
}
