package coach.amble.testing;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/** What stands in the table of outgoing messages, and ways to put odd things there. */
public final class MessageTable {
  private final Jdbi jdbi;

  public MessageTable(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** A row. */
  public record Row(
      long id,
      String userId,
      String state,
      @Nullable String body,
      @Nullable String reason,
      @Nullable String channel,
      @Nullable String ts,
      int attempts,
      Instant notBefore,
      @Nullable Instant leasedUntil) {}

  /** All rows in the order in which they were put in. */
  public List<Row> rows() {
    return jdbi.withHandle(
        handle ->
            handle
                .registerRowMapper(ConstructorMapper.factory(Row.class))
                .createQuery(
                    """
                    SELECT id, user_id, state, body, reason, channel, ts, attempts, not_before,
                           leased_until
                    FROM outgoing_message ORDER BY id
                    """)
                .mapTo(Row.class)
                .list());
  }

  /** State by row. */
  public List<String> states() {
    return rows().stream().map(Row::state).toList();
  }

  /** As a replica leaves every message that died so many seconds after it took the lease. */
  public void leave(String state, int leaseEndsInSeconds) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "UPDATE outgoing_message SET state = ?,"
                    + " leased_until = clock_timestamp() + ? * interval '1 second'",
                state,
                leaseEndsInSeconds));
  }
}
