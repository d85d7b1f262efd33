package coach.amble.slack;

import java.util.function.Supplier;

/** "It was looked at": the programme goes on after an urgent message. */
final class ResumeAction implements TapAction {
  static final String ID = "member.resume";

  private final MemberReplies member;

  ResumeAction(MemberReplies member) {
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
            .map(it -> member.resumeFromHold(it, tap.asker().now()))
            .orElseGet(member::introduction);
  }
}
