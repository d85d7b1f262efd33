package coach.amble.coach;

import coach.amble.member.Member;
import coach.amble.nudge.Nudge;
import coach.amble.nudge.NudgePlan;
import coach.amble.nudge.Nudges;
import coach.amble.programme.Programme;
import coach.amble.understanding.talk.Intent;
import coach.amble.walk.Minutes;
import coach.amble.walk.Recorded;
import coach.amble.walk.WalkLog;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Walks that were walked: recorded, taken back, added up. A walk answers its nudge. */
public final class Walking {
  private final WalkLog walks;
  private final Nudges nudges;
  private final Programme programme;
  private final NudgePlan plan;

  public Walking(WalkLog walks, Nudges nudges, Programme programme, NudgePlan plan) {
    this.walks = walks;
    this.nudges = nudges;
    this.programme = programme;
    this.plan = plan;
  }

  /** About one nudge: on that nudge's day. */
  Result done(Member member, Intent.Done done, About about, Instant now) {
    if (done.minutes() != null && !Minutes.areWalk(done.minutes())) {
      return new WalkResult.Refused(WalkResult.Why.MINUTES);
    }
    return switch (about) {
      case About.OneNudge(var id) ->
          nudges
              .findAnswerable(member, id, now)
              .<Result>map(nudge -> answered(member, nudge, done.minutes(), now))
              .orElseGet(NudgeResult.Gone::new);
      case About.Open(var nudge) -> told(member, done, nudge, now);
      case About.OneWalk walk -> throw walk.meansNothing(done);
    };
  }

  /** Minutes told are those of the open nudge unless they say otherwise; either answers it. */
  private Result told(Member member, Intent.Done done, Optional<Nudge> waiting, Instant now) {
    LocalDate today = member.today(now);
    LocalDate day = done.day() == null ? today : done.day();
    if (!WalkLog.accepts(day, today)) {
      return new WalkResult.Refused(WalkResult.Why.DAY);
    }
    Optional<Nudge> open = waiting.filter(it -> day.equals(today) && it.minutes().isWalk());
    if (done.minutes() == null) {
      return open.map(nudge -> answered(member, nudge, null, now))
          .orElseGet(() -> new WalkResult.Refused(WalkResult.Why.NO_NUDGE));
    }
    open.ifPresent(nudge -> nudges.done(member, nudge.id(), now));
    return kept(member, new Minutes(done.minutes()), day, now);
  }

  private Result answered(Member member, Nudge nudge, @Nullable Integer minutes, Instant now) {
    if (nudges.done(member, nudge.id(), now).isEmpty()) {
      return new NudgeResult.AnsweredBefore();
    }
    Minutes walked = minutes == null ? nudge.minutes() : new Minutes(minutes);
    return kept(member, walked, nudge.localDate(), now);
  }

  private WalkResult kept(Member member, Minutes minutes, LocalDate day, Instant now) {
    Recorded.Kept kept = walks.record(member, minutes, day, now);
    return new WalkResult.Kept(kept.walk(), kept.today(), member.today(now));
  }

  WalkResult undo(Member member, About about, Instant now) {
    Recorded undone =
        about instanceof About.OneWalk(var walk)
            ? walks.undo(member, walk, now)
            : walks.undoLast(member, now);
    return undone instanceof Recorded.Undone(var walk, var today)
        ? new WalkResult.Undone(walk, today)
        : new WalkResult.NothingToUndo();
  }

  /** The member's day at a glance; reads only. */
  public WalkResult.Progress progress(Member member, Instant now) {
    return new WalkResult.Progress(
        walks.today(member, now),
        programme.dose(member, member.today(now)),
        plan.nextDueAt(member.id()));
  }
}
