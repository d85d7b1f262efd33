package coach.amble.slack.nudge;

import coach.amble.coach.About;
import coach.amble.coach.Asker;
import coach.amble.coach.NudgeResult;
import coach.amble.coach.PuttingOff;
import coach.amble.delivery.OutgoingMessage;
import coach.amble.nudge.NudgeId;
import coach.amble.slack.Button;
import coach.amble.slack.Corner;
import coach.amble.slack.Meant;
import coach.amble.slack.Placement;
import coach.amble.slack.RenderedLate;
import coach.amble.slack.Reply;
import coach.amble.slack.Tap;
import coach.amble.slack.Texts;
import coach.amble.slack.When;
import coach.amble.understanding.talk.Intent;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Nudges: the message itself, its buttons, and being put off. */
public final class NudgeCorner {
  private static final Placement IN_PLACE = new Placement.Part("nudge.");

  private final Texts texts;
  private final PuttingOff puttingOff;
  private final NudgeMessage message;
  private final InstantSource clock;

  /**
   * @param checkIn the question about the back, which the evening's nudge carries
   */
  public NudgeCorner(Texts texts, PuttingOff puttingOff, Reply checkIn, InstantSource clock) {
    this.texts = texts;
    this.puttingOff = puttingOff;
    this.message = new NudgeMessage(texts, checkIn);
    this.clock = clock;
  }

  public Corner corner() {
    return Corner.empty()
        .showing(NudgeResult.class, this::show)
        .with(
            button(NudgeMessage.DONE, tap -> new Intent.Done(null, null, null)),
            button(NudgeMessage.MINUTES, tap -> new Intent.Done(minutes(tap), null, null)),
            button(NudgeMessage.SKIP, tap -> new Intent.Skip(null)),
            button(NudgeMessage.SNOOZE, tap -> new Intent.Snooze(null)))
        .with(new RenderedLate(OutgoingMessage.Kind.NUDGE, this::render));
  }

  private static Button button(String id, Function<Tap, Intent> intent) {
    return new Button(
        id,
        IN_PLACE,
        tap -> Meant.asks(intent.apply(tap), new About.OneNudge(new NudgeId(tap.rowId()))));
  }

  private static int minutes(Tap tap) {
    return Integer.parseInt(tap.choice(NudgeMessage.MINUTES));
  }

  private Optional<Reply> render(OutgoingMessage waiting) {
    long nudge = Objects.requireNonNull(waiting.subject());
    return puttingOff.findWanted(new NudgeId(nudge), clock.instant()).map(message::of);
  }

  private Reply show(NudgeResult result, Asker asker) {
    return Reply.of(
        switch (result) {
          case NudgeResult.Skipped() -> texts.say("nudge.skipped.text");
          case NudgeResult.Snoozed(var until) ->
              texts.say(
                  "nudge.snoozed.text",
                  Map.of("when", When.time(until, asker.now(), asker.zone())));
          case NudgeResult.TooLate() -> texts.say("nudge.cannot-snooze.text");
          case NudgeResult.NothingOpen() -> texts.say("nudge.closed.text");
          case NudgeResult.AnsweredBefore() -> texts.say("nudge.answered.text");
          case NudgeResult.Gone() -> texts.say("nudge.gone.text");
        });
  }
}
