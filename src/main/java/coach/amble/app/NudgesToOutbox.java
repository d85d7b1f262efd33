package coach.amble.app;

import coach.amble.delivery.Outbox;
import coach.amble.member.Member;
import coach.amble.nudge.Nudge;
import coach.amble.nudge.NudgeSender;
import java.time.Instant;

/** Puts nudges into the outbox. */
record NudgesToOutbox(Outbox outbox) implements NudgeSender {
  @Override
  public void send(Member member, Nudge nudge, Instant now, Instant expiresAt) {
    var person = member.person();
    outbox.nudge(person.workspace(), person.userId(), nudge.id().value(), now, expiresAt);
  }
}
