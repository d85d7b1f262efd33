package coach.amble.coach;

import coach.amble.understanding.safety.RedFlag;
import coach.amble.understanding.talk.Intent;

/** What somebody typed, screened first and then understood. */
public sealed interface Heard {
  /** It needs help now: nothing else in it is understood. */
  record Urgent(RedFlag flag) implements Heard {}

  /**
   * It asks for something or tells something.
   *
   * @param worrying whether the reply gets a line on when to get help
   */
  record Said(Intent intent, About.Open about, boolean worrying) implements Heard {}
}
