package coach.amble.coach;

import coach.amble.member.Member;
import coach.amble.walk.Minutes;
import java.time.Instant;
import java.util.Optional;

/** What came of joining, pausing and stopping. */
public sealed interface MemberResult extends Result {
  /** Who the coach is; nothing is kept before the person joins. */
  record Introduced() implements MemberResult {}

  /**
   * Joined now or before.
   *
   * @param dose minutes of the member's day
   * @param next when the next suggestion comes
   */
  record Joined(Member member, Minutes dose, Optional<Instant> next, boolean before)
      implements MemberResult {}

  record Stopped() implements MemberResult {}

  record Paused(Instant until) implements MemberResult {}

  /** A pause without an end that can be meant. */
  record HowLong() implements MemberResult {}

  record Resumed(Optional<Instant> next) implements MemberResult {}
}
