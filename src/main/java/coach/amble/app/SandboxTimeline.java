package coach.amble.app;

import coach.amble.member.Person;
import coach.amble.nudge.DueNudges;
import coach.amble.sandbox.SandboxClock;
import coach.amble.sandbox.Timeline;
import coach.amble.slack.Features;
import coach.amble.slack.SlackBot;
import coach.amble.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Time in the sandbox: moving it on does all that falls due on the way, in its order. */
final class SandboxTimeline implements Timeline {
  private final WorkspaceId workspace;
  private final SandboxClock clock;
  private final SlackBot bot;
  private final Features features;
  private final DueNudges nudges;

  SandboxTimeline(
      WorkspaceId workspace,
      SandboxClock clock,
      SlackBot bot,
      Features features,
      DueNudges nudges) {
    this.workspace = workspace;
    this.clock = clock;
    this.bot = bot;
    this.features = features;
    this.nudges = nudges;
  }

  @Override
  public Optional<Instant> nextNudgeAt(String userId) {
    return features
        .members()
        .find(new Person(workspace, userId))
        .flatMap(member -> features.plan().nextDueAt(member.id()));
  }

  /**
   * No message may be on its way while time jumps: were it put off only then, it would count from
   * the wrong time.
   */
  @Override
  public synchronized void advanceTo(Instant target) {
    synchronized (bot.delivery()) {
      Optional<Instant> due = dueBy(target);
      while (due.isPresent()) {
        moveTo(due.get());
        due = dueBy(target);
      }
      moveTo(target);
    }
  }

  private Optional<Instant> dueBy(Instant target) {
    return Stream.concat(features.plan().nextDueAt().stream(), features.outbox().nextAt().stream())
        .min(Instant::compareTo)
        .filter(at -> !at.isAfter(target));
  }

  private void moveTo(Instant at) {
    Instant now = clock.instant();
    if (at.isAfter(now)) {
      clock.advanceTo(at);
    }
    nudges.sendDue(clock.instant());
    features.teams().releaseDue(clock.instant());
    bot.delivery().sendWaiting();
  }
}
