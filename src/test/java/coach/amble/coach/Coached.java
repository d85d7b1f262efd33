package coach.amble.coach;

import coach.amble.gap.Gaps;
import coach.amble.member.Member;
import coach.amble.member.Person;
import coach.amble.nudge.NudgeId;
import coach.amble.pain.CheckIns;
import coach.amble.programme.Programme;
import coach.amble.team.TeamMinutes;
import coach.amble.testing.Coaching;
import coach.amble.understanding.guide.Guide;
import coach.amble.understanding.talk.Intent;
import coach.amble.walk.WalkId;
import coach.amble.workspace.Workspaces;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The coach on one database, asked at one moment. */
final class Coached {
  private static final Guide GUIDE = Guide.open();

  private final Jdbi jdbi;
  private final Coaching coaching;
  private final Coach coach;
  final Workspaces workspaces;
  final Gaps gaps;
  Instant now;

  Coached(Jdbi jdbi, Instant now) {
    this.jdbi = jdbi;
    this.now = now;
    this.coaching = Coaching.on(jdbi);
    this.workspaces = new Workspaces(jdbi);
    this.gaps = new Gaps(jdbi, workspaces, GUIDE::knows);
    var programme = new Programme();
    var walking = new Walking(coaching.walks(), coaching.nudges(), programme, coaching.plan());
    var puttingOff = new PuttingOff(coaching.nudges(), coaching.members());
    var membership = new Membership(coaching.enrolment(), coaching.plan(), programme, workspaces);
    var members =
        new ForMembers(
            walking,
            puttingOff,
            membership,
            new CheckingIn(new CheckIns(jdbi)),
            new TeamMinutes(jdbi, 5));
    this.coach =
        new Coach(
            members, new ForAdmins(workspaces, gaps), membership, new AskingTheGuide(GUIDE, gaps));
  }

  Coaching coaching() {
    return coaching;
  }

  Asker asker(Person person) {
    return Asker.of(person, coaching.members().find(person), now);
  }

  /** What typed words do: they are about whatever waits for an answer. */
  Result told(Member member, Intent intent) {
    Asker asker = asker(member.person());
    var open = asker.member().flatMap(it -> coaching.nudges().findOpen(it, now));
    return coach.act(asker, intent, new About.Open(open));
  }

  Result tapped(Member member, NudgeId nudge, Intent intent) {
    return coach.act(asker(member.person()), intent, new About.OneNudge(nudge));
  }

  Result about(Member member, WalkId walk, Intent intent) {
    return coach.act(asker(member.person()), intent, new About.OneWalk(walk));
  }

  Result heard(Person person, Heard heard) {
    return coach.act(asker(person), heard);
  }

  Result asked(Asker asker, Intent intent) {
    return coach.act(asker, intent, About.nothing());
  }

  /** A nudge of the member's local day at the moment that was sent. */
  NudgeId nudged(Member member, String slot, int minutes) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "INSERT INTO nudge (member_id, local_date, slot, minutes, due_at, state)"
                        + " VALUES (:member, :on, :slot, :minutes, :at, 'OPEN') RETURNING id")
                .bind("member", member.id())
                .bind("on", member.today(now))
                .bind("slot", slot)
                .bind("minutes", minutes)
                .bind("at", now.atOffset(ZoneOffset.UTC))
                .mapTo(NudgeId.class)
                .one());
  }

  Optional<Member> find(Member member) {
    return coaching.members().find(member.id());
  }
}
