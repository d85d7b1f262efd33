package coach.amble.slack;

import coach.amble.walk.Minutes;
import java.util.function.Supplier;

/** 5, 10 or 15 minutes instead of those suggested. */
final class NudgeMinutesAction implements TapAction {
  static final String ID = "nudge.minutes.";

  private final NudgeAnswer answer;

  NudgeMinutesAction(NudgeAnswer answer) {
    this.answer = answer;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Supplier<Reply> tap(Tap tap) {
    return () -> answer.done(tap, new Minutes(tap.choice(ID)));
  }

  @Override
  public Placement placement() {
    return new Placement.Part("nudge.");
  }
}
