package coach.amble.slack;

import coach.amble.member.Member;
import coach.amble.nudge.Nudge;
import coach.amble.nudge.NudgePolicy;
import coach.amble.nudge.Nudges;
import coach.amble.programme.Slot;
import coach.amble.walk.Minutes;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The nudge itself, and putting it off. */
final class NudgeReplies {
  /** Minutes that can be answered with one tap, beside those suggested. */
  static final List<Integer> CHOICES = List.of(5, 10, 15);

  private final Texts texts;
  private final Nudges nudges;
  private final PainReplies pain;

  NudgeReplies(Texts texts, Nudges nudges, PainReplies pain) {
    this.texts = texts;
    this.nudges = nudges;
    this.pain = pain;
  }

  /** One sentence with the minutes suggested; in the evening also the question about the back. */
  Reply render(Nudge nudge) {
    String sentence = sentence(nudge);
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Parts.named("nudge.sentence", sentence));
    if (nudge.minutes().isWalk()) {
      blocks.add(Parts.actions("nudge.answers", answers(nudge)));
    }
    if (nudge.slot() != Slot.EVENING) {
      return new Reply(sentence, blocks);
    }
    blocks.addAll(pain.question("pain.question.text"));
    return new Reply(sentence + " " + texts.say("pain.question.text"), blocks);
  }

  private String sentence(Nudge nudge) {
    if (nudge.minutes().equals(Minutes.NONE)) {
      return texts.say("nudge.walked.text");
    }
    String slot = nudge.slot().name().toLowerCase(Locale.ROOT);
    return texts.say("nudge." + slot + ".text", Map.of("minutes", nudge.minutes().value()));
  }

  private List<ButtonElement> answers(Nudge nudge) {
    String value = Long.toString(nudge.id().value());
    List<ButtonElement> buttons = new ArrayList<>();
    ButtonElement done = Parts.button(NudgeDoneAction.ID, texts.say("nudge.done.button"), value);
    done.setStyle("primary");
    buttons.add(done);
    for (int minutes : CHOICES) {
      String label = texts.say("nudge.minutes.button", Map.of("minutes", minutes));
      buttons.add(Parts.button(NudgeMinutesAction.ID + minutes, label, value));
    }
    buttons.add(Parts.button(NudgeSnoozeAction.ID, texts.say("nudge.snooze.button"), value));
    buttons.add(Parts.button(NudgeSkipAction.ID, texts.say("nudge.skip.button"), value));
    return buttons;
  }

  Reply skip(Member member, Nudge nudge, Instant now) {
    return nudges
        .skip(member, nudge.id(), now)
        .map(it -> Reply.of(texts.say("nudge.skipped.text")))
        .orElseGet(this::answered);
  }

  Reply snooze(Member member, Nudge nudge, Duration delay, Instant now) {
    Optional<Nudge> snoozed = nudges.snooze(member, nudge.id(), delay, now);
    if (snoozed.isPresent()) {
      String when = When.time(now.plus(delay), now, member.zone());
      return Reply.of(texts.say("nudge.snoozed.text", Map.of("when", when)));
    }
    boolean closed = nudges.findOpen(member, now).isEmpty();
    return closed ? answered() : Reply.of(texts.say("nudge.cannot-snooze.text"));
  }

  Reply skipOpen(Member member, Instant now) {
    return nudges
        .findOpen(member, now)
        .map(nudge -> skip(member, nudge, now))
        .orElseGet(() -> Reply.of(texts.say("nudge.skipped.text")));
  }

  Reply snoozeOpen(Member member, Optional<Duration> delay, Instant now) {
    return nudges
        .findOpen(member, now)
        .map(nudge -> snooze(member, nudge, delay.orElse(NudgePolicy.USUAL_SNOOZE), now))
        .orElseGet(() -> Reply.of(texts.say("nudge.closed.text")));
  }

  private Reply answered() {
    return Reply.of(texts.say("nudge.answered.text"));
  }
}
