package coach.amble.slack;

import java.util.function.Supplier;

/** A button. */
interface TapAction {
  /** Action ids that are, or begin with, this. */
  String id();

  /**
   * Looks up what it needs and returns the effect, which runs in a transaction, once for each tap.
   */
  Supplier<Reply> tap(Tap tap);

  default Placement placement() {
    return new Placement.Whole();
  }
}
