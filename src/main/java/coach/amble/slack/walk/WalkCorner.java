package coach.amble.slack.walk;

import coach.amble.coach.About;
import coach.amble.coach.Asker;
import coach.amble.coach.WalkResult;
import coach.amble.slack.Button;
import coach.amble.slack.Card;
import coach.amble.slack.Corner;
import coach.amble.slack.Meant;
import coach.amble.slack.Parts;
import coach.amble.slack.Placement;
import coach.amble.slack.Reply;
import coach.amble.slack.Texts;
import coach.amble.slack.When;
import coach.amble.understanding.talk.Intent;
import coach.amble.walk.Tally;
import coach.amble.walk.Walk;
import coach.amble.walk.WalkId;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Walks: what was recorded or taken back, the sums, and the form for a walk. */
public final class WalkCorner {
  private static final String UNDO = "walk.undo";

  private final Texts texts;

  public WalkCorner(Texts texts) {
    this.texts = texts;
  }

  public Corner corner() {
    return Corner.empty()
        .showing(WalkResult.class, this::show)
        .with(
            new Button(
                UNDO,
                new Placement.Part("walk."),
                tap -> Meant.asks(new Intent.Undo(), new About.OneWalk(new WalkId(tap.rowId())))))
        .with(new WalkForm(texts))
        .with(Card.ofButtons((asker, member) -> List.of(logButton())));
  }

  private Reply show(WalkResult result, Asker asker) {
    return switch (result) {
      case WalkResult.Kept kept -> kept(kept);
      case WalkResult.Undone(var walk, var today) ->
          Reply.of(texts.say("walk.undone.text", sums(walk, today)));
      case WalkResult.NothingToUndo() -> Reply.of(texts.say("walk.undo.nothing"));
      case WalkResult.Refused(var why) -> Reply.of(why(why), texts.say("walk.examples.walk"));
      case WalkResult.Progress progress -> progress(progress, asker);
    };
  }

  private Reply kept(WalkResult.Kept kept) {
    Walk walk = kept.walk();
    boolean today = walk.walkedOn().equals(kept.today());
    Map<String, Object> sums = sums(walk, kept.sums());
    sums.put("day", today ? "today" : When.name(walk.walkedOn(), kept.today()));
    String text = texts.say("walk.kept.text", sums);
    return new Reply(text, List.of(Parts.named("walk.kept", text), undoButton(walk.id())));
  }

  private static Map<String, Object> sums(Walk walk, Tally tally) {
    return new HashMap<>(
        Map.of(
            "minutes", walk.minutes().value(),
            "today", tally.day().value(),
            "week", tally.week().value()));
  }

  private LayoutBlock undoButton(WalkId walk) {
    String value = Long.toString(walk.value());
    return Parts.actions(
        "walk.undo", List.of(Parts.button(UNDO, texts.say("walk.undo.button"), value)));
  }

  private String why(WalkResult.Why why) {
    return switch (why) {
      case NO_NUDGE -> texts.say("walk.no-nudge.text");
      case MINUTES -> texts.say("walk.bad-minutes.text");
      case DAY -> texts.say("walk.bad-day.text");
    };
  }

  private Reply progress(WalkResult.Progress progress, Asker asker) {
    String next =
        progress
            .next()
            .map(at -> When.say(at, asker.now(), asker.zone()))
            .map(when -> texts.say("walk.stats.next", Map.of("when", when)))
            .orElseGet(() -> texts.say("walk.stats.none"));
    Map<String, Object> figures =
        Map.of(
            "today", progress.sums().day().value(),
            "dose", progress.dose().value(),
            "week", progress.sums().week().value(),
            "next", next);
    return Reply.of(texts.say("walk.stats.text", figures))
        .with(Parts.actions("walk", List.of(logButton())));
  }

  private ButtonElement logButton() {
    return Parts.button(WalkForm.ID, texts.say("walk.log.button"), "log");
  }
}
