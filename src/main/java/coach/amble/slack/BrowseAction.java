package coach.amble.slack;

import java.util.function.Supplier;

/** A topic chosen from the menu of the whole guide. */
final class BrowseAction implements TapAction {
  static final String ID = "guide.browse";

  private final GuideReplies guide;

  BrowseAction(GuideReplies guide) {
    this.guide = guide;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Supplier<Reply> tap(Tap tap) {
    return () -> guide.topic(tap.value()).orElseGet(guide::browse);
  }

  @Override
  public Placement placement() {
    return new Placement.Below();
  }
}
