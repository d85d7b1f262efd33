package coach.amble.slack;

import java.util.function.Supplier;

/** "Done": the minutes suggested. */
final class NudgeDoneAction implements TapAction {
  static final String ID = "nudge.done";

  private final NudgeAnswer answer;

  NudgeDoneAction(NudgeAnswer answer) {
    this.answer = answer;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Supplier<Reply> tap(Tap tap) {
    return () -> answer.done(tap);
  }

  @Override
  public Placement placement() {
    return new Placement.Part("nudge.");
  }
}
