package coach.amble.member;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The people who joined. Only they themselves join, pause or stop. */
public final class Members {
  /** Version of the text that a person agrees to when joining. */
  public static final int CONSENT_VERSION = 1;

  private final Jdbi jdbi;
  private final MemberDao dao;

  public Members(Jdbi jdbi) {
    this.jdbi = jdbi;
    this.dao = jdbi.onDemand(MemberDao.class);
  }

  /** Empty for people who never joined; somebody who stopped is found as {@link Status#STOPPED}. */
  public Optional<Member> find(Person person) {
    return dao.findByPerson(person.workspace(), person.userId()).map(MemberRow::toMember);
  }

  public Optional<Member> find(MemberId id) {
    return dao.findById(id).map(MemberRow::toMember);
  }

  /** Records the person's consent; joining again after stopping keeps the programme's first day. */
  public Member join(Person person, ZoneId zone, Instant now) {
    return jdbi.inTransaction(
        handle -> {
          var today = now.atZone(zone).toLocalDate();
          MemberId id = dao.upsert(person.workspace(), person.userId(), zone, today);
          dao.insertConsent(id, CONSENT_VERSION, now);
          return get(id);
        });
  }

  /** Withdraws consent, at once. */
  public Member stop(MemberId id, Instant now) {
    return jdbi.inTransaction(
        handle -> {
          // The member's row is locked first, as in every change, so that none deadlock.
          dao.stop(id);
          dao.withdrawConsent(id, now);
          return get(id);
        });
  }

  /** Without effect on somebody who stopped or is on hold. */
  public Member pause(MemberId id, Instant until) {
    dao.updateStatus(id, Status.PAUSED, until);
    return get(id);
  }

  /** Without effect on somebody who stopped or is on hold. */
  public Member resume(MemberId id) {
    dao.updateStatus(id, Status.ACTIVE, null);
    return get(id);
  }

  /** Without effect on somebody who stopped. */
  public Member hold(MemberId id) {
    dao.hold(id);
    return get(id);
  }

  /** Ends a hold, and nothing else. */
  public Member release(MemberId id) {
    dao.release(id);
    return get(id);
  }

  private Member get(MemberId id) {
    return find(id).orElseThrow(() -> new IllegalStateException("no member " + id));
  }
}
