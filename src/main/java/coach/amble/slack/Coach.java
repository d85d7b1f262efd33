package coach.amble.slack;

import coach.amble.member.Member;
import coach.amble.member.Status;
import coach.amble.pain.PainScore;
import coach.amble.understanding.talk.Intent;
import java.time.Instant;
import java.util.Optional;

/** What the coach does about an Intent, whichever way it came: one feature call, one reply. */
final class Coach {
  private final MemberReplies member;
  private final WalkReplies walk;
  private final NudgeReplies nudge;
  private final Replies replies;

  Coach(Replies replies) {
    this.member = replies.member();
    this.walk = replies.walk();
    this.nudge = replies.nudge();
    this.replies = replies;
  }

  /**
   * People who haven't joined can ask the guide and for help; anything else introduces the coach.
   */
  Reply answer(Asker asker, Intent intent, boolean nudgeOpen) {
    return switch (intent) {
      case Intent.Question(String text) -> replies.guide().answer(asker, text);
      case Intent.Browse() -> replies.guide().browse();
      case Intent.Settings() -> replies.admin().settings(asker);
      case Intent.Gaps() -> replies.admin().gaps(asker);
      case Intent.Stop() -> member.stop(asker);
      case Intent.Help() when asker.member().isPresent() -> replies.help().help();
      case Intent other ->
          asker
              .member()
              .map(it -> answer(asker, it, other, nudgeOpen))
              .orElseGet(member::introduction);
    };
  }

  private Reply answer(Asker asker, Member it, Intent intent, boolean nudgeOpen) {
    Instant now = asker.now();
    return switch (intent) {
      case Intent.Done done -> done(it, done, now);
      case Intent.Pain(Integer score) -> pain(it, Optional.ofNullable(score), now);
      case Intent.Skip skip -> nudge.skipOpen(it, now);
      case Intent.Snooze(var delay) -> nudge.snoozeOpen(it, Optional.ofNullable(delay), now);
      case Intent.Undo() -> walk.undoLast(it, now);
      case Intent.Stats() -> walk.stats(it, now);
      case Intent.Pause(var until) -> member.pause(it, until, now);
      case Intent.Resume() when it.status() == Status.ON_HOLD -> replies.safety().stillOnHold();
      case Intent.Resume() -> member.resume(it, now);
      case Intent.Start() -> member.join(asker, it.zone());
      case Intent.TeamCreate(String name) -> replies.team().create(it, name, now);
      case Intent.TeamJoin(String name) -> replies.team().join(it, name, now);
      case Intent.TeamLeave() -> replies.team().leave(it);
      case Intent.TeamShow() -> replies.team().week(it, now);
      case Intent.Unknown(var problem) -> replies.help().problem(problem, nudgeOpen);
      case Intent.Question(String text) -> replies.guide().answer(asker, text);
      case Intent.Browse() -> replies.guide().browse();
      case Intent.Settings() -> replies.admin().settings(asker);
      case Intent.Gaps() -> replies.admin().gaps(asker);
      case Intent.Stop() -> member.stop(asker);
      case Intent.Help() -> replies.help().help();
    };
  }

  private Reply done(Member it, Intent.Done done, Instant now) {
    Reply reply = walk.done(it, done, now);
    if (done.pain() == null) {
      return reply;
    }
    return reply.withLine(replies.pain().record(it, new PainScore(done.pain()), now).text());
  }

  private Reply pain(Member it, Optional<Integer> score, Instant now) {
    return score
        .map(value -> replies.pain().record(it, new PainScore(value), now))
        .orElseGet(replies.pain()::ask);
  }
}
