package coach.amble.slack;

import java.util.function.Supplier;

/** "In 15 min". */
final class NudgeSnoozeAction implements TapAction {
  static final String ID = "nudge.snooze";

  private final NudgeAnswer answer;

  NudgeSnoozeAction(NudgeAnswer answer) {
    this.answer = answer;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Supplier<Reply> tap(Tap tap) {
    return () -> answer.snooze(tap);
  }

  @Override
  public Placement placement() {
    return new Placement.Part("nudge.");
  }
}
