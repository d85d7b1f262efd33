package coach.amble.slack.safety;

import coach.amble.coach.Asker;
import coach.amble.coach.SafetyResult;
import coach.amble.member.Status;
import coach.amble.slack.Button;
import coach.amble.slack.Card;
import coach.amble.slack.Corner;
import coach.amble.slack.Meant;
import coach.amble.slack.Mrkdwn;
import coach.amble.slack.Parts;
import coach.amble.slack.Placement;
import coach.amble.slack.Reply;
import coach.amble.slack.Texts;
import coach.amble.slack.When;
import coach.amble.understanding.talk.Intent;
import coach.amble.workspace.WorkspaceSettings;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import java.util.List;
import java.util.Map;

/** What needs a clinician, and the hold. Workspaces can set their own words and number. */
public final class SafetyCorner {
  /** As in messages that were sent before. */
  private static final String LOOKED_AT = "member.resume";

  private final Texts texts;

  public SafetyCorner(Texts texts) {
    this.texts = texts;
  }

  public Corner corner() {
    return Corner.empty()
        .showing(SafetyResult.class, this::show)
        .with(
            new Button(LOOKED_AT, new Placement.Whole(), tap -> Meant.asks(new Intent.LookedAt())))
        .with(
            Card.ofButtons(
                (asker, member) ->
                    member.status() == Status.ON_HOLD ? List.of(lookedAt()) : List.of()));
  }

  private Reply show(SafetyResult result, Asker asker) {
    return switch (result) {
      case SafetyResult.Urgent urgent ->
          Reply.of(help(urgent) + "\n" + texts.say("safety.hold.text")).with(hold());
      case SafetyResult.StillOnHold() -> Reply.of(texts.say("safety.hold.question")).with(hold());
      case SafetyResult.Released(var next) ->
          Reply.of(
              texts.say(
                  "member.hold.resumed",
                  Map.of("next", When.next(texts, next, asker.now(), asker.zone()))));
    };
  }

  private String help(SafetyResult.Urgent urgent) {
    WorkspaceSettings settings = urgent.settings();
    Map<String, String> number = Map.of("number", number(settings));
    return switch (urgent.flag().help()) {
      case EMERGENCY -> own(settings.emergencyText(), texts.say("safety.emergency.text", number));
      case SAME_DAY -> own(settings.sameDayText(), texts.say("safety.same_day.text", number));
    };
  }

  private static String own(String set, String usual) {
    return set.isBlank() ? usual : Mrkdwn.escape(set);
  }

  private String number(WorkspaceSettings settings) {
    return settings.emergencyNumber().isBlank()
        ? texts.say("safety.number.text")
        : settings.emergencyNumber();
  }

  private LayoutBlock hold() {
    return Parts.actions("hold", List.of(lookedAt()));
  }

  private ButtonElement lookedAt() {
    return Parts.button(LOOKED_AT, texts.say("safety.hold.resume"), "resume");
  }
}
