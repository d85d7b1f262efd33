package coach.amble.slack;

import coach.amble.walk.WalkId;
import java.util.function.Supplier;

/** "Undo" below a recorded walk. */
final class UndoAction implements TapAction {
  static final String ID = "walk.undo";

  private final WalkReplies walk;
  private final MemberReplies member;

  UndoAction(WalkReplies walk, MemberReplies member) {
    this.walk = walk;
    this.member = member;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Supplier<Reply> tap(Tap tap) {
    return () ->
        tap.member()
            .map(it -> walk.undo(it, new WalkId(tap.rowId()), tap.asker().now()))
            .orElseGet(member::introduction);
  }

  @Override
  public Placement placement() {
    return new Placement.Part("nudge.");
  }
}
