package coach.amble.team;

import coach.amble.member.MemberId;
import coach.amble.walk.WalkLog;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When a team's sum may be shown, and when a shown sum may be replaced by a newer one: only if at
 * least k members' minutes make the sum, and at least k members' minutes make the difference.
 */
public final class ReleasePolicy {
  /** Fewest members that a sum may be made of, whatever the setting. */
  public static final int FLOOR = 3;

  /** Where a day begins last, and where first. */
  private static final ZoneOffset LATEST_DAY = ZoneOffset.ofHours(-12);

  private static final ZoneOffset EARLIEST_DAY = ZoneOffset.ofHours(14);

  private ReleasePolicy() {}

  /**
   * @param shown minutes by member in the sum that was shown last; empty if none was
   * @param now minutes by member, those with none left out
   */
  static boolean mayRelease(Map<MemberId, Integer> shown, Map<MemberId, Integer> now, int k) {
    return now.size() >= k && changed(shown, now) >= k;
  }

  /** First days of the weeks that are current somewhere on earth: one, or two as the week turns. */
  static SortedSet<LocalDate> weeks(Instant now) {
    return Stream.of(LATEST_DAY, EARLIEST_DAY)
        .map(offset -> WalkLog.monday(now.atOffset(offset).toLocalDate()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static long changed(Map<MemberId, Integer> shown, Map<MemberId, Integer> now) {
    Set<MemberId> members = new HashSet<>(shown.keySet());
    members.addAll(now.keySet());
    return members.stream()
        .filter(member -> !shown.getOrDefault(member, 0).equals(now.getOrDefault(member, 0)))
        .count();
  }
}
