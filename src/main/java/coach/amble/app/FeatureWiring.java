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
  Members members(Jdbi jdbi) {
    return new Members(jdbi);
  }

  @Bean
  NudgePlan plan(Jdbi jdbi) {
    return new NudgePlan(jdbi);
  }

  @Bean
  Enrolment enrolment(Jdbi jdbi, Members members, NudgePlan plan) {
    return new Enrolment(jdbi, members, plan);
  }

  @Bean
  Nudges nudges(Jdbi jdbi) {
    return new Nudges(jdbi);
  }

  @Bean
  WalkLog walks(Jdbi jdbi) {
    return new WalkLog(jdbi);
  }

  @Bean
  Programme programme() {
    return new Programme();
  }

  @Bean
  CheckIns checkIns(Jdbi jdbi) {
    return new CheckIns(jdbi);
  }

  @Bean
  TeamMinutes teams(Jdbi jdbi, AmbleSettings settings) {
    return new TeamMinutes(jdbi, settings.team().smallestGroup());
  }

  @Bean
  Workspaces workspaces(Jdbi jdbi) {
    return new Workspaces(jdbi);
  }

  @Bean
  Gaps gaps(Jdbi jdbi, Workspaces workspaces, Guide guide) {
    return new Gaps(jdbi, workspaces, guide::knows);
  }

  @Bean
  Outbox outbox(Jdbi jdbi) {
    return new Outbox(jdbi);
  }

  @Bean
  Receipts receipts(Jdbi jdbi) {
    return new Receipts(jdbi);
  }

  @Bean
  DueNudges dueNudges(
      Jdbi jdbi, Members members, WalkLog walks, Programme programme, Outbox outbox) {
    return new DueNudges(jdbi, members, walks, programme, outbox);
  }
}
