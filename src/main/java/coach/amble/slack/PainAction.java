package coach.amble.slack;

import coach.amble.pain.PainScore;
import java.util.function.Supplier;

/** A score in the row 0 to 10. */
final class PainAction implements TapAction {
  static final String ID = "pain.score.";

  private final PainReplies pain;
  private final MemberReplies member;

  PainAction(PainReplies pain, MemberReplies member) {
    this.pain = pain;
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
            .map(it -> pain.record(it, new PainScore(tap.choice(ID)), tap.asker().now()))
            .orElseGet(member::introduction);
  }

  @Override
  public Placement placement() {
    return new Placement.Part("pain.");
  }
}
