package coach.amble.coach;

import coach.amble.member.Member;
import coach.amble.member.Members;
import coach.amble.nudge.Nudge;
import coach.amble.nudge.NudgeId;
import coach.amble.nudge.NudgePolicy;
import coach.amble.nudge.Nudges;
import coach.amble.understanding.talk.Intent;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Nudges that are put off, and whether one is still wanted. Walking is an answer too, elsewhere.
 */
public final class PuttingOff {
  private final Nudges nudges;
  private final Members members;

  public PuttingOff(Nudges nudges, Members members) {
    this.nudges = nudges;
    this.members = members;
  }

  NudgeResult skip(Member member, Intent.Skip skip, About about, Instant now) {
    return answer(
        member,
        new Told(skip, about, now),
        NudgeResult.Skipped::new,
        nudge ->
            nudges
                .skip(member, nudge.id(), now)
                .<NudgeResult>map(it -> new NudgeResult.Skipped())
                .orElseGet(NudgeResult.AnsweredBefore::new));
  }

  NudgeResult snooze(Member member, Intent.Snooze snooze, About about, Instant now) {
    Duration delay = Objects.requireNonNullElse(snooze.delay(), NudgePolicy.USUAL_SNOOZE);
    return answer(
        member,
        new Told(snooze, about, now),
        NudgeResult.NothingOpen::new,
        nudge -> snooze(member, nudge, delay, now));
  }

  private NudgeResult snooze(Member member, Nudge nudge, Duration delay, Instant now) {
    if (!NudgePolicy.canSnooze(delay, now, member.zone())) {
      return new NudgeResult.TooLate();
    }
    return nudges
        .snooze(member, nudge.id(), delay, now)
        .<NudgeResult>map(it -> new NudgeResult.Snoozed(now.plus(delay)))
        .orElseGet(NudgeResult.AnsweredBefore::new);
  }

  private record Told(Intent intent, About about, Instant now) {}

  private NudgeResult answer(
      Member member, Told told, Supplier<NudgeResult> none, Function<Nudge, NudgeResult> answer) {
    return switch (told.about()) {
      case About.OneNudge(var id) ->
          nudges
              .findAnswerable(member, id, told.now())
              .map(answer)
              .orElseGet(NudgeResult.Gone::new);
      case About.Open(var nudge) -> nudge.map(answer).orElseGet(none);
      case About.OneWalk walk -> throw walk.meansNothing(told.intent());
    };
  }

  /** The nudge, unless it was answered meanwhile or its member takes none any more. */
  public Optional<Nudge> findWanted(NudgeId id, Instant now) {
    return nudges.find(id).filter(nudge -> isWanted(nudge, now));
  }

  private boolean isWanted(Nudge nudge, Instant now) {
    return members
        .find(nudge.memberId())
        .filter(member -> NudgePolicy.isWanted(nudge, member, now))
        .isPresent();
  }
}
