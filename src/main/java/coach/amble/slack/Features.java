package coach.amble.slack;

import coach.amble.delivery.Outbox;
import coach.amble.delivery.Receipts;
import coach.amble.gap.Gaps;
import coach.amble.member.Members;
import coach.amble.nudge.Enrolment;
import coach.amble.nudge.NudgePlan;
import coach.amble.nudge.Nudges;
import coach.amble.pain.CheckIns;
import coach.amble.programme.Programme;
import coach.amble.team.TeamMinutes;
import coach.amble.understanding.guide.Guide;
import coach.amble.walk.WalkLog;
import coach.amble.workspace.Workspaces;

/** The features that the bot speaks for. */
public record Features(
    Members members,
    Enrolment enrolment,
    NudgePlan plan,
    Nudges nudges,
    WalkLog walks,
    Programme programme,
    CheckIns checkIns,
    TeamMinutes teams,
    Guide guide,
    Workspaces workspaces,
    Gaps gaps,
    Outbox outbox,
    Receipts receipts) {}
