package coach.amble.delivery;

import coach.amble.delivery.OutgoingMessage.Kind;
import coach.amble.workspace.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Messages put here are sent once their transaction has committed. */
public final class Outbox {
  /** An answer that couldn't be delivered for this long is not wanted any more. */
  private static final Duration ANSWER_LIFE = Duration.ofMinutes(10);

  /** How long settled messages are kept. */
  private static final Duration KEPT = Duration.ofDays(8);

  private final OutgoingMessageDao dao;

  public Outbox(Jdbi jdbi) {
    this.dao = jdbi.onDemand(OutgoingMessageDao.class);
  }

  /**
   * Puts in what somebody waits for.
   *
   * @param body the rendered message
   */
  public void answer(WorkspaceId workspace, String userId, String body, Instant now) {
    dao.insert(
        new OutgoingMessage(0, workspace, userId, Kind.ANSWER, null, body, now.plus(ANSWER_LIFE)),
        now);
  }

  /**
   * Puts in a nudge.
   *
   * @param subject id of the nudge; it is rendered when it is sent
   * @param expiresAt after this instant it is not sent any more
   */
  public void nudge(
      WorkspaceId workspace, String userId, long subject, Instant now, Instant expiresAt) {
    dao.insert(
        new OutgoingMessage(0, workspace, userId, Kind.NUDGE, subject, null, expiresAt), now);
  }

  /** When the next waiting message may be sent. */
  public Optional<Instant> nextAt() {
    return dao.findNextAt();
  }

  /** Deletes messages that were settled long ago. */
  public void forgetSettled(Instant now) {
    dao.deleteSettled(now.minus(KEPT));
  }
}
