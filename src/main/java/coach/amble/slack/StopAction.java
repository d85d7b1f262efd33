package coach.amble.slack;

import java.util.function.Supplier;

/** "Stop all messages". */
final class StopAction implements TapAction {
  static final String ID = "member.stop";

  private final MemberReplies member;

  StopAction(MemberReplies member) {
    this.member = member;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Supplier<Reply> tap(Tap tap) {
    return () -> member.stop(tap.asker());
  }
}
