package coach.amble.slack.nudge;

import coach.amble.nudge.Nudge;
import coach.amble.programme.Slot;
import coach.amble.slack.Parts;
import coach.amble.slack.Reply;
import coach.amble.slack.Texts;
import coach.amble.walk.Minutes;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One sentence with the minutes suggested; in the evening also the question about the back. */
final class NudgeMessage {
  static final String DONE = "nudge.done";
  static final String MINUTES = "nudge.minutes.";
  static final String SNOOZE = "nudge.snooze";
  static final String SKIP = "nudge.skip";

  /** Minutes that can be answered with one tap, beside those suggested. */
  private static final List<Integer> CHOICES = List.of(5, 10, 15);

  private final Texts texts;
  private final Reply checkIn;

  NudgeMessage(Texts texts, Reply checkIn) {
    this.texts = texts;
    this.checkIn = checkIn;
  }

  Reply of(Nudge nudge) {
    String sentence = sentence(nudge);
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Parts.named("nudge.sentence", sentence));
    if (nudge.minutes().isWalk()) {
      blocks.add(Parts.actions("nudge.answers", answers(nudge)));
    }
    if (nudge.slot() != Slot.EVENING) {
      return new Reply(sentence, blocks);
    }
    blocks.addAll(checkIn.blocks());
    return new Reply(sentence + " " + checkIn.text(), blocks);
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
    ButtonElement done = Parts.button(DONE, texts.say("nudge.done.button"), value);
    done.setStyle("primary");
    buttons.add(done);
    for (int minutes : CHOICES) {
      String label = texts.say("nudge.minutes.button", Map.of("minutes", minutes));
      buttons.add(Parts.button(MINUTES + minutes, label, value));
    }
    buttons.add(Parts.button(SNOOZE, texts.say("nudge.snooze.button"), value));
    buttons.add(Parts.button(SKIP, texts.say("nudge.skip.button"), value));
    return buttons;
  }
}
