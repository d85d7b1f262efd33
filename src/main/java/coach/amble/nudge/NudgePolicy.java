package coach.amble.nudge;

import coach.amble.member.Member;
import coach.amble.programme.Slot;
import coach.amble.walk.Minutes;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** Whether a nudge that is due is sent, and for how long it may be put off. */
public final class NudgePolicy {
  /** A nudge that is later than this is not sent any more. */
  public static final Duration WINDOW = Duration.ofMinutes(20);

  /** How long a nudge is put off unless the member says otherwise. */
  public static final Duration USUAL_SNOOZE = Duration.ofMinutes(15);

  private NudgePolicy() {}

  static NudgeState decide(DueSlot due, Instant now, boolean takesNudges, Minutes suggested) {
    if (!takesNudges || !isWanted(due.slot(), suggested)) {
      return NudgeState.WITHHELD;
    }
    return isLate(due.nextAt(), now) ? NudgeState.EXPIRED : NudgeState.OPEN;
  }

  /** The evening's also asks about the back, so it comes when nothing is left to walk too. */
  private static boolean isWanted(Slot slot, Minutes suggested) {
    return slot == Slot.EVENING || !suggested.equals(Minutes.NONE);
  }

  /** Whether a nudge that was made is still to be sent. */
  public static boolean isWanted(Nudge nudge, Member member, Instant now) {
    return nudge.state() == NudgeState.OPEN && member.takesNudges(now);
  }

  static boolean isLate(Instant dueAt, Instant now) {
    return now.isAfter(dueAt.plus(WINDOW));
  }

  /** A nudge can be put off by at least a minute, and not into the next local day. */
  public static boolean canSnooze(Duration delay, Instant now, ZoneId zone) {
    return delay.compareTo(Duration.ofMinutes(1)) >= 0
        && delay.compareTo(Duration.ofDays(1)) < 0
        && now.plus(delay).atZone(zone).toLocalDate().equals(now.atZone(zone).toLocalDate());
  }
}
