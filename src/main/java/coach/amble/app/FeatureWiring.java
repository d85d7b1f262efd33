package coach.amble.app;

import coach.amble.delivery.Outbox;
import coach.amble.delivery.Receipts;
import coach.amble.gap.Gaps;
import coach.amble.member.Members;
import coach.amble.nudge.DueNudges;
import coach.amble.nudge.Enrolment;
import coach.amble.nudge.NudgePlan;
import coach.amble.nudge.Nudges;
import coach.amble.pain.CheckIns;
import coach.amble.programme.Programme;
import coach.amble.slack.Features;
import coach.amble.team.TeamMinutes;
import coach.amble.understanding.guide.Guide;
import coach.amble.walk.WalkLog;
import coach.amble.workspace.Workspaces;
import org.jdbi.v3.core.Jdbi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The features, each with what it needs. */
@Configuration(proxyBeanMethods = false)
class FeatureWiring {

  @Bean
  Features features(Jdbi jdbi, AmbleSettings settings) {
    Members members = new Members(jdbi);
    NudgePlan plan = new NudgePlan(jdbi);
    Workspaces workspaces = new Workspaces(jdbi);
    Guide guide = Guide.open();
    return new Features(
        members,
        new Enrolment(jdbi, members, plan),
        plan,
        new Nudges(jdbi),
        new WalkLog(jdbi),
        new Programme(),
        new CheckIns(jdbi),
        new TeamMinutes(jdbi, settings.team().smallestGroup()),
        guide,
        workspaces,
        new Gaps(jdbi, workspaces, guide::knows),
        new Outbox(jdbi),
        new Receipts(jdbi));
  }

  @Bean
  DueNudges dueNudges(Jdbi jdbi, Features features) {
    return new DueNudges(
        jdbi, features.members(), features.walks(), features.programme(), features.outbox());
  }
}
