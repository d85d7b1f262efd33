package coach.amble.nudge;

import static coach.amble.testing.MemberFixture.aMember;
import static coach.amble.testing.MemberFixture.local;
import static org.assertj.core.api.Assertions.assertThat;

import coach.amble.member.Member;
import coach.amble.testing.Coaching;
import coach.amble.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class NudgePlanTest {
  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private Coaching coaching;

  @BeforeEach
  void open() {
    coaching = Coaching.on(database.jdbi());
  }

  @Test
  void nothingIsDueForNobody() {
    assertThat(coaching.plan().nextDueAt()).isEmpty();
  }

  @Test
  void theNextSlotOfAnybodyIsTheEarliest() {
    Member anna = aMember().inZone("America/New_York").joiningAt("2026-03-02T06:00").in(coaching);
    Member pema = aMember().inZone("Asia/Kathmandu").joiningAt("2026-03-02T13:00").in(coaching);

    assertThat(coaching.plan().nextDueAt()).contains(local(pema, "2026-03-02T15:00"));
    assertThat(coaching.plan().nextDueAt(anna.id())).contains(local(anna, "2026-03-02T08:45"));
  }

  @Test
  void aSnoozedNudgeCountsAsDue() {
    Member anna = aMember().in(coaching);
    coaching.replica().sendDue(local(anna, "2026-03-02T08:45"));
    Nudge nudge = coaching.nudges().findOpen(anna, local(anna, "2026-03-02T08:45")).orElseThrow();
    coaching
        .nudges()
        .snooze(anna, nudge.id(), NudgePolicy.USUAL_SNOOZE, local(anna, "2026-03-02T08:46"));

    assertThat(coaching.plan().nextDueAt()).contains(local(anna, "2026-03-02T09:01"));
    assertThat(coaching.plan().nextDueAt(anna.id()))
        .as("the slots alone")
        .contains(local(anna, "2026-03-02T10:30"));
  }

  @Test
  void planningAgainMovesTheSlotsAndAddsNone() {
    Member anna = aMember().in(coaching);
    coaching.plan().planAfter(anna, local(anna, "2026-03-10T12:00"));
    coaching.plan().planAfter(anna, local(anna, "2026-03-10T12:00"));

    assertThat(coaching.plan().nextDueAt(anna.id())).contains(local(anna, "2026-03-10T12:30"));
    assertThat(database.count("nudge_slot")).isEqualTo(5);
  }
}
