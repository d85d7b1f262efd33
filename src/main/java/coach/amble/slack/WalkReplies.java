package coach.amble.slack;

import coach.amble.member.Member;
import coach.amble.nudge.Nudge;
import coach.amble.nudge.NudgePlan;
import coach.amble.nudge.Nudges;
import coach.amble.programme.Programme;
import coach.amble.understanding.talk.Intent;
import coach.amble.walk.Minutes;
import coach.amble.walk.Recorded;
import coach.amble.walk.Tally;
import coach.amble.walk.Walk;
import coach.amble.walk.WalkId;
import coach.amble.walk.WalkLog;
import com.slack.api.model.block.LayoutBlock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Recording walks, taking them back, and the sums. */
final class WalkReplies {
  private final Texts texts;
  private final WalkLog walks;
  private final Nudges nudges;
  private final Programme programme;
  private final NudgePlan plan;
  private final HelpReplies help;

  WalkReplies(Texts texts, HelpReplies help, Features features) {
    this.texts = texts;
    this.help = help;
    this.walks = features.walks();
    this.nudges = features.nudges();
    this.programme = features.programme();
    this.plan = features.plan();
  }

  /** Records the minutes told, or those of the open nudge; either answers the open nudge. */
  Reply done(Member member, Intent.Done done, Instant now) {
    LocalDate today = member.today(now);
    LocalDate day = done.day() == null ? today : done.day();
    if (!WalkLog.accepts(day, today)) {
      return help.problem("walk.bad-day.text", "walk.examples.walk");
    }
    Optional<Nudge> open =
        nudges.findOpen(member, now).filter(nudge -> day.equals(today) && nudge.minutes().isWalk());
    if (done.minutes() == null && open.isEmpty()) {
      return help.problem("walk.no-nudge.text", "walk.examples.walk");
    }
    int minutes = done.minutes() == null ? open.orElseThrow().minutes().value() : done.minutes();
    if (!new Minutes(Math.max(0, minutes)).isWalk()) {
      return help.problem("walk.bad-minutes.text", "walk.examples.walk");
    }
    open.ifPresent(nudge -> nudges.done(member, nudge.id(), now));
    return kept(walks.record(member, new Minutes(minutes), day, now), today);
  }

  /** Answers one nudge with minutes walked, on the nudge's day. */
  Reply done(Member member, Nudge nudge, Minutes minutes, Instant now) {
    if (nudges.done(member, nudge.id(), now).isEmpty()) {
      return Reply.of(texts.say("nudge.answered.text"));
    }
    return kept(walks.record(member, minutes, nudge.localDate(), now), member.today(now));
  }

  Reply undoLast(Member member, Instant now) {
    return undone(walks.undoLast(member, now));
  }

  Reply undo(Member member, WalkId walk, Instant now) {
    return undone(walks.undo(member, walk, now));
  }

  Reply stats(Member member, Instant now) {
    var tally = walks.today(member, now);
    String next =
        plan.nextDueAt(member.id())
            .map(
                at ->
                    texts.say("walk.stats.next", Map.of("when", When.say(at, now, member.zone()))))
            .orElseGet(() -> texts.say("walk.stats.none"));
    int dose = programme.dose(member, member.today(now)).value();
    String text =
        texts.say(
            "walk.stats.text",
            Map.of(
                "today",
                tally.day().value(),
                "dose",
                dose,
                "week",
                tally.week().value(),
                "next",
                next));
    return Reply.of(text)
        .with(
            Parts.actions(
                "walk", List.of(Parts.button(LogWalk.OPEN, texts.say("walk.log.button"), "log"))));
  }

  private Reply kept(Recorded.Kept kept, LocalDate today) {
    Walk walk = kept.walk();
    String day = walk.walkedOn().equals(today) ? "today" : When.name(walk.walkedOn(), today);
    Map<String, Object> sums = sums(walk, kept.today());
    sums.put("day", day);
    return Reply.of(texts.say("walk.kept.text", sums)).with(undoButton(walk.id()));
  }

  private Reply undone(Recorded recorded) {
    return recorded instanceof Recorded.Undone(Walk walk, var today)
        ? Reply.of(texts.say("walk.undone.text", sums(walk, today)))
        : Reply.of(texts.say("walk.undo.nothing"));
  }

  private static Map<String, Object> sums(Walk walk, Tally tally) {
    return new HashMap<>(
        Map.of(
            "minutes", walk.minutes().value(),
            "today", tally.day().value(),
            "week", tally.week().value()));
  }

  private LayoutBlock undoButton(WalkId walk) {
    return Parts.actions(
        "undo",
        List.of(
            Parts.button(
                UndoAction.ID, texts.say("walk.undo.button"), Long.toString(walk.value()))));
  }
}
