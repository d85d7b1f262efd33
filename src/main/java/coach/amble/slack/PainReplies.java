package coach.amble.slack;

import coach.amble.member.Member;
import coach.amble.pain.CheckIns;
import coach.amble.pain.PainScore;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Check-ins on the back. The score is never repeated. */
final class PainReplies {
  private final Texts texts;
  private final CheckIns checkIns;

  PainReplies(Texts texts, CheckIns checkIns) {
    this.texts = texts;
    this.checkIns = checkIns;
  }

  Reply record(Member member, PainScore score, Instant now) {
    String advice = checkIns.record(member, score, now).name().toLowerCase(Locale.ROOT);
    return Reply.of(texts.say("pain." + advice + ".text"));
  }

  Reply ask() {
    return new Reply(texts.say("pain.ask.text"), question("pain.ask.text"));
  }

  /** The question and a row of buttons, 0 to 10. */
  List<LayoutBlock> question(String key) {
    var scores =
        IntStream.rangeClosed(0, 10).mapToObj(Integer::toString).map(this::scoreButton).toList();
    return List.of(
        Parts.named("pain.question", texts.say(key)), Parts.actions("pain.scores", scores));
  }

  private ButtonElement scoreButton(String score) {
    var button = Parts.button(PainAction.ID + score, score, score);
    button.setAccessibilityLabel(texts.say("pain.score.button.label", Map.of("score", score)));
    return button;
  }
}
