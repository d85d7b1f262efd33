package coach.amble.coach;

import coach.amble.member.Member;
import coach.amble.pain.CheckIns;
import coach.amble.pain.PainScore;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Telling how the back is. */
public final class CheckingIn {
  private final CheckIns checkIns;

  public CheckingIn(CheckIns checkIns) {
    this.checkIns = checkIns;
  }

  /**
   * @param score 0 to 10; null: told in words only
   */
  PainResult pain(Member member, @Nullable Integer score, Instant now) {
    return score == null
        ? new PainResult.Asked()
        : new PainResult.Advised(checkIns.record(member, new PainScore(score), now));
  }
}
