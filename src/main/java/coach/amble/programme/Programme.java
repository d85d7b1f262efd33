package coach.amble.programme;

import coach.amble.member.Member;
import coach.amble.walk.Minutes;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * What the walking programme asks of a member. Its minutes are the dose; the slots only share it.
 */
public final class Programme {

  /** The dose of the member's local day. */
  public Minutes dose(Member member, LocalDate day) {
    return DosePolicy.dose(DosePolicy.week(member.startedOn(), day));
  }

  /**
   * Minutes to suggest in the slot, given what was walked that day; 0 when nothing is left to do.
   */
  public Minutes suggest(Member member, LocalDate day, Slot slot, Minutes walked) {
    List<Slot> toCome = Arrays.stream(Slot.values()).filter(it -> it.compareTo(slot) >= 0).toList();
    return SharePolicy.share(dose(member, day).less(walked), toCome)
        .getOrDefault(slot, Minutes.NONE);
  }
}
