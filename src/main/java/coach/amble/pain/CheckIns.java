package coach.amble.pain;

import coach.amble.member.Member;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;

/** How members say that their back is. */
public final class CheckIns {
  private final CheckInDao dao;

  public CheckIns(Jdbi jdbi) {
    this.dao = jdbi.onDemand(CheckInDao.class);
  }

  /** Keeps the score on the member's local day and advises. */
  public Advice record(Member member, PainScore score, Instant now) {
    dao.insert(member.id(), member.today(now), score, now);
    return AdvicePolicy.advise(score);
  }
}
