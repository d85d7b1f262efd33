package coach.amble.slack.join;

import coach.amble.coach.Asker;
import coach.amble.coach.MemberResult;
import coach.amble.slack.Button;
import coach.amble.slack.Card;
import coach.amble.slack.Corner;
import coach.amble.slack.Meant;
import coach.amble.slack.Parts;
import coach.amble.slack.Placement;
import coach.amble.slack.Profiles;
import coach.amble.slack.Reply;
import coach.amble.slack.Tap;
import coach.amble.slack.Texts;
import coach.amble.slack.When;
import coach.amble.understanding.talk.Intent;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.ConfirmationDialogObject;
import com.slack.api.model.block.element.ButtonElement;
import java.util.List;
import java.util.Map;

/** Being introduced, joining, pausing and stopping. */
public final class JoinCorner {
  private static final String JOIN = "member.join";
  private static final String STOP = "member.stop";

  private final Texts texts;
  private final Profiles profiles;

  public JoinCorner(Texts texts, Profiles profiles) {
    this.texts = texts;
    this.profiles = profiles;
  }

  public Corner corner() {
    return Corner.empty()
        .showing(MemberResult.class, this::show)
        .with(
            new Button(JOIN, new Placement.Whole(), this::join),
            new Button(STOP, new Placement.Whole(), tap -> Meant.asks(new Intent.Stop())))
        .with(Card.ofButtons((asker, member) -> List.of(stopButton())));
  }

  /** Consent is given in the zone that Slack has for the person. */
  private Meant join(Tap tap) {
    return profiles
        .zone(tap.asker().person().userId())
        .<Meant>map(zone -> Meant.asks(new Intent.Join(zone)))
        .orElseGet(
            () -> new Meant.Says(Reply.of(texts.say("member.zone.unknown")).with(startAction())));
  }

  private Reply show(MemberResult result, Asker asker) {
    return switch (result) {
      case MemberResult.Introduced() -> introduction();
      case MemberResult.Joined joined -> joined(joined, asker);
      case MemberResult.Stopped() -> Reply.of(texts.say("member.stopped.text"));
      case MemberResult.Paused(var until) ->
          Reply.of(
              texts.say(
                  "member.paused.text",
                  Map.of("when", When.time(until, asker.now(), asker.zone()))));
      case MemberResult.HowLong() -> Reply.of(texts.say("member.paused.how"));
      case MemberResult.Resumed(var next) ->
          Reply.of(
              texts.say(
                  "member.resumed.text",
                  Map.of("next", When.next(texts, next, asker.now(), asker.zone()))));
    };
  }

  /** Who the coach is, what is kept and who sees it; nothing is sent before Start is pressed. */
  private Reply introduction() {
    return new Reply(
        texts.say("member.intro.text"),
        List.of(
            Parts.header(texts.say("member.intro.title")),
            Parts.section(texts.say("member.intro.who")),
            Parts.section(texts.say("member.intro.kept")),
            Parts.section(texts.say("member.intro.seen")),
            startAction()));
  }

  private Reply joined(MemberResult.Joined joined, Asker asker) {
    var zone = joined.member().zone();
    Map<String, Object> said =
        Map.of(
            "zone", When.city(zone),
            "dose", joined.dose().value(),
            "next", When.next(texts, joined.next(), asker.now(), zone));
    return Reply.of(
        joined.before()
            ? texts.say("member.already.text", said)
            : texts.say("member.joined.text", said));
  }

  private LayoutBlock startAction() {
    var start = Parts.button(JOIN, texts.say("member.intro.start"), "start");
    start.setStyle("primary");
    return Parts.actions("join", List.of(start));
  }

  private ButtonElement stopButton() {
    ButtonElement stop = Parts.button(STOP, texts.say("home.stop.button"), "stop");
    stop.setConfirm(
        ConfirmationDialogObject.builder()
            .title(Parts.plain(texts.say("home.stop.title")))
            .text(Parts.plain(texts.say("home.stop.confirm")))
            .confirm(Parts.plain(texts.say("home.stop.yes")))
            .deny(Parts.plain(texts.say("home.stop.no")))
            .build());
    return stop;
  }
}
