package coach.amble.team;

import coach.amble.member.MemberId;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * When a team's sum may be shown, and when a shown sum may be replaced by a newer one: only if at
 * least k members' minutes make the sum, and at least k members' minutes make the difference.
 */
public final class ReleasePolicy {
  /** Fewest members that a sum may be made of, whatever the setting. */
  public static final int FLOOR = 3;

  private ReleasePolicy() {}

  /**
   * @param shown minutes by member in the sum that was shown last; empty if none was
   * @param now minutes by member, those with none left out
   */
  static boolean mayRelease(Map<MemberId, Integer> shown, Map<MemberId, Integer> now, int k) {
    return now.size() >= k && changed(shown, now) >= k;
  }

  private static long changed(Map<MemberId, Integer> shown, Map<MemberId, Integer> now) {
    Set<MemberId> members = new HashSet<>(shown.keySet());
    members.addAll(now.keySet());
    return members.stream()
        .filter(member -> !shown.getOrDefault(member, 0).equals(now.getOrDefault(member, 0)))
        .count();
  }
}
