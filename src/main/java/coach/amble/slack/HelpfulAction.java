package coach.amble.slack;

import java.util.function.Supplier;

/** "Was this helpful?" below an answer. */
final class HelpfulAction implements TapAction {
  static final String ID = "guide.helpful.";

  private final GuideReplies guide;

  HelpfulAction(GuideReplies guide) {
    this.guide = guide;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Supplier<Reply> tap(Tap tap) {
    boolean helpful = tap.actionId().equals(ID + "yes");
    return () -> guide.rated(tap.asker(), helpful, tap.value());
  }

  @Override
  public Placement placement() {
    return new Placement.Part("helpful");
  }
}
