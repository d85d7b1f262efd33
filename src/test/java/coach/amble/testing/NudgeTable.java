package coach.amble.testing;

import coach.amble.member.Member;
import coach.amble.nudge.NudgeState;
import coach.amble.programme.Slot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** What stands in the tables of nudges, and ways to put odd things there. */
public final class NudgeTable {
  private final Jdbi jdbi;

  public NudgeTable(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** States of the member's nudges in the order in which they were due. */
  public List<NudgeState> states(Member member) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("SELECT state FROM nudge WHERE member_id = :member ORDER BY due_at")
                .bind("member", member.id())
                .mapTo(NudgeState.class)
                .list());
  }

  public void planAgain(Member member, Slot slot, LocalDate on, Instant at) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "UPDATE nudge_slot SET next_on = :on, next_at = :at"
                        + " WHERE member_id = :member AND slot = :slot")
                .bind("member", member.id())
                .bind("slot", slot)
                .bind("on", on)
                .bind("at", at)
                .execute());
  }

  /** Any text as the member's zone. */
  public void moveTo(Member member, String zone) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate("UPDATE member SET zone = :zone WHERE id = :member")
                .bind("member", member.id())
                .bind("zone", zone)
                .execute());
  }
}
