package coach.amble.app;

import coach.amble.delivery.Delivery;
import coach.amble.delivery.Outbox;
import coach.amble.member.Members;
import coach.amble.member.Person;
import coach.amble.nudge.DueNudges;
import coach.amble.nudge.NudgePlan;
import coach.amble.sandbox.SandboxClock;
import coach.amble.sandbox.Timeline;
import coach.amble.team.TeamMinutes;
import coach.amble.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Time in the sandbox: moving it on does all that falls due on the way, in its order. */
final class SandboxTimeline implements Timeline {
  private final SandboxClock clock;
  private final DueNudges nudges;
  private final TeamMinutes teams;
  private final Delivery delivery;
  private final Upcoming upcoming;

  SandboxTimeline(
      SandboxClock clock,
      DueNudges nudges,
      TeamMinutes teams,
      Delivery delivery,
      Upcoming upcoming) {
    this.clock = clock;
    this.nudges = nudges;
    this.teams = teams;
    this.delivery = delivery;
    this.upcoming = upcoming;
  }

  /** What tells when something is due. */
  record Upcoming(WorkspaceId workspace, Members members, NudgePlan plan, Outbox outbox) {
    private Optional<Instant> next() {
      return Stream.concat(plan.nextDueAt().stream(), outbox.nextAt().stream())
          .min(Instant::compareTo);
    }

    private Optional<Instant> nextNudge(String userId) {
      return members
          .find(new Person(workspace, userId))
          .flatMap(member -> plan.nextDueAt(member.id()));
    }
  }

  @Override
  public Optional<Instant> nextNudgeAt(String userId) {
    return upcoming.nextNudge(userId);
  }

  /**
   * No message may be on its way while time jumps: were it put off only then, it would count from
   * the wrong time.
   */
  @Override
  public synchronized void advanceTo(Instant target) {
    synchronized (delivery) {
      Optional<Instant> due = dueBy(target);
      while (due.isPresent()) {
        moveTo(due.get());
        due = dueBy(target);
      }
      moveTo(target);
    }
  }

  private Optional<Instant> dueBy(Instant target) {
    return upcoming.next().filter(at -> !at.isAfter(target));
  }

  private void moveTo(Instant at) {
    Instant now = clock.instant();
    if (at.isAfter(now)) {
      clock.advanceTo(at);
    }
    nudges.sendDue(clock.instant());
    teams.releaseDue(clock.instant());
    delivery.sendWaiting();
  }
}
