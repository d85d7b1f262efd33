package coach.amble.nudge;

import coach.amble.member.Member;
import java.time.Instant;

/** Takes nudges that are to be sent. Runs inside the transaction that made the nudge. */
public interface NudgeSender {
  /**
   * @param expiresAt after this instant it must not be sent any more
   */
  void send(Member member, Nudge nudge, Instant now, Instant expiresAt);
}
