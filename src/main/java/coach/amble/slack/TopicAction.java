package coach.amble.slack;

import java.util.function.Supplier;

/** A topic of the guide, offered as a button. */
final class TopicAction implements TapAction {
  static final String ID = "guide.topic.";

  private final GuideReplies guide;

  TopicAction(GuideReplies guide) {
    this.guide = guide;
  }

  @Override
  public Placement placement() {
    return new Placement.Below();
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Supplier<Reply> tap(Tap tap) {
    return () -> guide.topic(tap.value()).orElseGet(guide::browse);
  }
}
