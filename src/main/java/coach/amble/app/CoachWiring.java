package coach.amble.app;

import coach.amble.coach.Answering;
import coach.amble.coach.Asking;
import coach.amble.coach.CheckingIn;
import coach.amble.coach.Coach;
import coach.amble.coach.ForAdmins;
import coach.amble.coach.ForAnybody;
import coach.amble.coach.ForMembers;
import coach.amble.coach.Hearing;
import coach.amble.coach.Membership;
import coach.amble.coach.Walking;
import coach.amble.gap.Gaps;
import coach.amble.member.Members;
import coach.amble.nudge.Enrolment;
import coach.amble.nudge.NudgePlan;
import coach.amble.nudge.Nudges;
import coach.amble.pain.CheckIns;
import coach.amble.programme.Programme;
import coach.amble.team.TeamMinutes;
import coach.amble.understanding.guide.Guide;
import coach.amble.understanding.safety.SafetyScreen;
import coach.amble.understanding.talk.SlashText;
import coach.amble.understanding.talk.Understanding;
import coach.amble.walk.WalkLog;
import coach.amble.workspace.Workspaces;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What understands typed text, and what the coach does about it. */
@Configuration(proxyBeanMethods = false)
class CoachWiring {

  @Bean
  Guide guide() {
    return Guide.open();
  }

  @Bean
  Hearing hearing(Nudges nudges) {
    return new Hearing(new SafetyScreen(), new SlashText(new Understanding()), nudges);
  }

  @Bean
  Walking walking(WalkLog walks, Nudges nudges, Programme programme, NudgePlan plan) {
    return new Walking(walks, nudges, programme, plan);
  }

  @Bean
  Answering answering(Nudges nudges, Members members) {
    return new Answering(nudges, members);
  }

  @Bean
  Membership membership(
      Enrolment enrolment, NudgePlan plan, Programme programme, Workspaces workspaces) {
    return new Membership(enrolment, plan, programme, workspaces);
  }

  @Bean
  ForAnybody forAnybody(Membership membership, Guide guide, Gaps gaps) {
    return new ForAnybody(membership, new Asking(guide, gaps));
  }

  @Bean
  ForMembers forMembers(
      Walking walking,
      Answering answering,
      Membership membership,
      CheckIns checkIns,
      TeamMinutes teams) {
    return new ForMembers(walking, answering, membership, new CheckingIn(checkIns), teams);
  }

  @Bean
  ForAdmins forAdmins(Workspaces workspaces, Gaps gaps) {
    return new ForAdmins(workspaces, gaps);
  }

  @Bean
  Coach coach(ForAnybody anybody, ForMembers members, ForAdmins admins, Membership membership) {
    return new Coach(anybody, members, admins, membership);
  }
}
