package coach.amble.slack;

import coach.amble.delivery.Outbox;
import coach.amble.member.Member;
import coach.amble.nudge.Nudge;
import coach.amble.nudge.NudgeSender;
import java.time.Instant;

/** Puts nudges into the outbox. */
public final class OutboxNudges implements NudgeSender {
  private final Outbox outbox;

  public OutboxNudges(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public void send(Member member, Nudge nudge, Instant now, Instant expiresAt) {
    var person = member.person();
    outbox.nudge(person.workspace(), person.userId(), nudge.id().value(), now, expiresAt);
  }
}
