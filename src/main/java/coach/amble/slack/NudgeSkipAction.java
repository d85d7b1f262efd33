package coach.amble.slack;

import java.util.function.Supplier;

/** "Not now". */
final class NudgeSkipAction implements TapAction {
  static final String ID = "nudge.skip";

  private final NudgeAnswer answer;

  NudgeSkipAction(NudgeAnswer answer) {
    this.answer = answer;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Supplier<Reply> tap(Tap tap) {
    return () -> answer.skip(tap);
  }

  @Override
  public Placement placement() {
    return new Placement.Part("nudge.");
  }
}
