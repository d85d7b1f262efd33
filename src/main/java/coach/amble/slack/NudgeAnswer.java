package coach.amble.slack;

import coach.amble.member.Member;
import coach.amble.nudge.Nudge;
import coach.amble.nudge.NudgeId;
import coach.amble.nudge.NudgePolicy;
import coach.amble.nudge.Nudges;
import coach.amble.walk.Minutes;
import coach.amble.walk.WalkLog;
import java.util.Optional;
import java.util.function.BiFunction;

/** The answers that a nudge's buttons give; only its own member's count. */
final class NudgeAnswer {
  private final Texts texts;
  private final Nudges nudges;
  private final NudgeReplies nudge;
  private final WalkReplies walk;
  private final MemberReplies member;

  NudgeAnswer(Texts texts, Nudges nudges, Replies replies) {
    this.texts = texts;
    this.nudges = nudges;
    this.nudge = replies.nudge();
    this.walk = replies.walk();
    this.member = replies.member();
  }

  Reply done(Tap tap) {
    return answer(tap, (it, open) -> walk.done(it, open, open.minutes(), tap.asker().now()));
  }

  Reply done(Tap tap, Minutes minutes) {
    return answer(tap, (it, open) -> walk.done(it, open, minutes, tap.asker().now()));
  }

  Reply skip(Tap tap) {
    return answer(tap, (it, open) -> nudge.skip(it, open, tap.asker().now()));
  }

  Reply snooze(Tap tap) {
    return answer(
        tap, (it, open) -> nudge.snooze(it, open, NudgePolicy.USUAL_SNOOZE, tap.asker().now()));
  }

  private Reply answer(Tap tap, BiFunction<Member, Nudge, Reply> answer) {
    return tap.member().map(it -> answer(it, tap, answer)).orElseGet(member::introduction);
  }

  private Reply answer(Member it, Tap tap, BiFunction<Member, Nudge, Reply> answer) {
    Optional<Nudge> own =
        nudges
            .find(new NudgeId(tap.rowId()))
            .filter(found -> found.memberId().equals(it.id()))
            .filter(found -> WalkLog.accepts(found.localDate(), it.today(tap.asker().now())));
    return own.map(found -> answer.apply(it, found))
        .orElseGet(() -> Reply.of(texts.say("nudge.gone.text")));
  }
}
