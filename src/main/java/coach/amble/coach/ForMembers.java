package coach.amble.coach;

import coach.amble.member.Member;
import coach.amble.team.TeamMinutes;
import coach.amble.understanding.talk.Intent;

/** What the coach does for members. */
public final class ForMembers {
  private final Walking walking;
  private final PuttingOff puttingOff;
  private final Membership membership;
  private final CheckingIn checkingIn;
  private final TeamMinutes teams;

  public ForMembers(
      Walking walking,
      PuttingOff puttingOff,
      Membership membership,
      CheckingIn checkingIn,
      TeamMinutes teams) {
    this.walking = walking;
    this.puttingOff = puttingOff;
    this.membership = membership;
    this.checkingIn = checkingIn;
    this.teams = teams;
  }

  Result act(Asker asker, Member it, Intent.Members intent, About about) {
    var now = asker.now();
    return switch (intent) {
      case Intent.Done done -> done(asker, it, done, about);
      case Intent.Pain(var score) -> checkingIn.pain(it, score, now);
      case Intent.Skip skip -> puttingOff.skip(it, skip, about, now);
      case Intent.Snooze snooze -> puttingOff.snooze(it, snooze, about, now);
      case Intent.Undo() -> walking.undo(it, about, now);
      case Intent.Stats() -> walking.progress(it, now);
      case Intent.Pause(var until) -> membership.pause(it, until, now);
      case Intent.Resume() -> membership.resume(it, now);
      case Intent.LookedAt() -> membership.lookedAt(it, now);
      case Intent.Start() -> membership.join(asker, it.zone());
      case Intent.TeamCreate(String name) -> new TeamResult.Created(teams.create(it, name, now));
      case Intent.TeamJoin(String name) -> new TeamResult.Entered(teams.join(it, name, now));
      case Intent.TeamLeave() -> new TeamResult.Left(teams.leave(it));
      case Intent.TeamShow() -> new TeamResult.Week(teams.week(it, now));
      case Intent.Help() -> new HelpResult.Commands();
      case Intent.Unknown(var problem) -> new HelpResult.NotUnderstood(problem, isWalkAsked(about));
    };
  }

  private Result done(Asker asker, Member it, Intent.Done done, About about) {
    Result walk = walking.done(it, done, about, asker.now());
    return done.pain() == null
        ? walk
        : new Result.Both(walk, checkingIn.pain(it, done.pain(), asker.now()));
  }

  private static boolean isWalkAsked(About about) {
    return about instanceof About.Open(var nudge)
        && nudge.filter(it -> it.minutes().isWalk()).isPresent();
  }
}
