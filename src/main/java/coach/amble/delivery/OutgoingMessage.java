package coach.amble.delivery;

import coach.amble.workspace.WorkspaceId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message to a person, waiting to be sent.
 *
 * @param kind what the sender makes of it
 * @param subject id of what it is about, for kinds that are rendered when they are sent
 * @param body rendered message, for kinds that are rendered beforehand
 */
public record OutgoingMessage(
    long id,
    WorkspaceId workspaceId,
    String userId,
    Kind kind,
    @Nullable Long subject,
    @Nullable String body,
    Instant expiresAt) {

  /** Kinds of message. */
  public enum Kind {
    /** Somebody waits for it. */
    ANSWER(0),
    NUDGE(1);

    private final int rank;

    Kind(int rank) {
      this.rank = rank;
    }

    /**
     * Of messages that may be sent, those of a lower rank go first. It is stored: don't change it.
     */
    public int rank() {
      return rank;
    }
  }
}
