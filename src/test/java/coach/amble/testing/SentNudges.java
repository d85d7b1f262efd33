package coach.amble.testing;

import coach.amble.member.Member;
import coach.amble.member.MemberId;
import coach.amble.nudge.Nudge;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The nudges that were put into the outbox, in order; it refuses those to whom it is told to. */
public final class SentNudges {
  private final Jdbi jdbi;

  /** Nothing is refused at first. */
  public SentNudges(Jdbi jdbi) {
    this.jdbi = jdbi;
    heal();
  }

  /** One that was put there. */
  public record Sent(Nudge nudge, Instant at, Instant expiresAt) {
    public MemberId member() {
      return nudge.memberId();
    }
  }

  public void failFor(Member member) {
    jdbi.useHandle(
        handle ->
            handle
                .createScript(
                    "ALTER TABLE outgoing_message ADD CONSTRAINT poisonous CHECK (user_id <> '"
                        + member.person().userId()
                        + "')")
                .execute());
  }

  public void heal() {
    jdbi.useHandle(
        handle ->
            handle.execute("ALTER TABLE outgoing_message DROP CONSTRAINT IF EXISTS poisonous"));
  }

  public List<Sent> all() {
    return jdbi.withHandle(
        handle ->
            handle
                .registerRowMapper(ConstructorMapper.factory(Nudge.class))
                .createQuery(
                    """
                    SELECT n.id, n.member_id, n.local_date, n.slot, n.minutes, n.due_at, n.state,
                           m.not_before, m.expires_at
                    FROM outgoing_message m JOIN nudge n ON n.id = m.subject AND m.kind = 'NUDGE'
                    ORDER BY m.id
                    """)
                .map(
                    (rows, context) ->
                        new Sent(
                            context.findRowMapperFor(Nudge.class).orElseThrow().map(rows, context),
                            rows.getObject("not_before", OffsetDateTime.class).toInstant(),
                            rows.getObject("expires_at", OffsetDateTime.class).toInstant()))
                .list());
  }

  public List<Nudge> to(Member member) {
    return all().stream().filter(it -> it.member().equals(member.id())).map(Sent::nudge).toList();
  }

  /** The outbox is emptied. */
  public void forget() {
    jdbi.useHandle(handle -> handle.execute("DELETE FROM outgoing_message"));
  }
}
