package coach.amble.slack.pain;

import coach.amble.coach.Asker;
import coach.amble.coach.PainResult;
import coach.amble.slack.Button;
import coach.amble.slack.Corner;
import coach.amble.slack.Meant;
import coach.amble.slack.Parts;
import coach.amble.slack.Placement;
import coach.amble.slack.Reply;
import coach.amble.slack.Texts;
import coach.amble.understanding.talk.Intent;
import com.slack.api.model.block.element.ButtonElement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Check-ins on the back. The score is never repeated. */
public final class PainCorner {
  private static final String SCORE = "pain.score.";

  private final Texts texts;

  public PainCorner(Texts texts) {
    this.texts = texts;
  }

  public Corner corner() {
    return Corner.empty()
        .showing(PainResult.class, this::show)
        .with(
            new Button(
                SCORE,
                new Placement.Part("pain."),
                tap -> Meant.asks(new Intent.Pain(Integer.valueOf(tap.choice(SCORE))))));
  }

  private Reply show(PainResult result, Asker asker) {
    return switch (result) {
      case PainResult.Advised(var advice) ->
          Reply.of(texts.say("pain." + advice.name().toLowerCase(Locale.ROOT) + ".text"));
      case PainResult.Asked() -> question("pain.ask.text");
    };
  }

  /** The question that the evening's nudge carries. */
  public Reply checkIn() {
    return question("pain.question.text");
  }

  /** The question and a row of buttons, 0 to 10. */
  private Reply question(String key) {
    var scores =
        IntStream.rangeClosed(0, 10).mapToObj(Integer::toString).map(this::scoreButton).toList();
    String text = texts.say(key);
    return new Reply(
        text, List.of(Parts.named("pain.question", text), Parts.actions("pain.scores", scores)));
  }

  private ButtonElement scoreButton(String score) {
    var button = Parts.button(SCORE + score, score, score);
    button.setAccessibilityLabel(texts.say("pain.score.button.label", Map.of("score", score)));
    return button;
  }
}
