package coach.amble.delivery;

import coach.amble.workspace.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;

/** Sees to it that a request has its effect once, however often it is delivered. */
public final class Receipts {
  /** Slack repeats a request for at most 24 h. */
  private static final Duration KEPT = Duration.ofHours(25);

  private final Jdbi jdbi;
  private final ReceiptDao dao;

  public Receipts(Jdbi jdbi) {
    this.jdbi = jdbi;
    this.dao = jdbi.onDemand(ReceiptDao.class);
  }

  /**
   * Runs the effect and keeps the receipt, both in one transaction; everything that the effect
   * writes through the same Jdbi belongs to it.
   *
   * @return empty if the request had its effect before
   */
  public <T> Optional<T> once(WorkspaceId workspace, String key, Instant now, Supplier<T> effect) {
    return jdbi.inTransaction(
        handle ->
            dao.insert(workspace, key, now) == 1 ? Optional.of(effect.get()) : Optional.empty());
  }

  public void forgetOld(Instant now) {
    dao.delete(now.minus(KEPT));
  }
}
