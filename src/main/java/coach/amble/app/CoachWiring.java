package coach.amble.app;

import coach.amble.coach.AskingTheGuide;
import coach.amble.coach.CheckingIn;
import coach.amble.coach.Coach;
import coach.amble.coach.ForAdmins;
import coach.amble.coach.ForMembers;
import coach.amble.coach.Hearing;
import coach.amble.coach.Membership;
import coach.amble.coach.PuttingOff;
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
  PuttingOff puttingOff(Nudges nudges, Members members) {
    return new PuttingOff(nudges, members);
  }

  @Bean
  Membership membership(
      Enrolment enrolment, NudgePlan plan, Programme programme, Workspaces workspaces) {
    return new Membership(enrolment, plan, programme, workspaces);
  }

  @Bean
  ForMembers forMembers(
      Walking walking,
      PuttingOff puttingOff,
      Membership membership,
      CheckIns checkIns,
      TeamMinutes teams) {
    return new ForMembers(walking, puttingOff, membership, new CheckingIn(checkIns), teams);
  }

  @Bean
  ForAdmins forAdmins(Workspaces workspaces, Gaps gaps) {
    return new ForAdmins(workspaces, gaps);
  }

  @Bean
  AskingTheGuide askingTheGuide(Guide guide, Gaps gaps) {
    return new AskingTheGuide(guide, gaps);
  }

  @Bean
  Coach coach(ForMembers members, ForAdmins admins, Membership membership, AskingTheGuide guide) {
    return new Coach(members, admins, membership, guide);
  }
}
