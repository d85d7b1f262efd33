package coach.amble.testing;

import coach.amble.delivery.Outbox;
import coach.amble.member.Members;
import coach.amble.nudge.DueNudges;
import coach.amble.nudge.Enrolment;
import coach.amble.nudge.NudgePlan;
import coach.amble.nudge.Nudges;
import coach.amble.programme.Programme;
import coach.amble.walk.WalkLog;
import org.jdbi.v3.core.Jdbi;

/** The features on one database, wired as in the program. */
public record Coaching(
    Jdbi jdbi, Members members, NudgePlan plan, Enrolment enrolment, Nudges nudges, WalkLog walks) {

  public static Coaching on(Jdbi jdbi) {
    Members members = new Members(jdbi);
    NudgePlan plan = new NudgePlan(jdbi);
    return new Coaching(
        jdbi,
        members,
        plan,
        new Enrolment(jdbi, members, plan),
        new Nudges(jdbi),
        new WalkLog(jdbi));
  }

  /** One replica's tick. */
  public DueNudges replica() {
    return new DueNudges(jdbi, members, walks, new Programme(), new Outbox(jdbi));
  }
}
