package coach.amble.slack;

import coach.amble.coach.About;
import coach.amble.understanding.talk.Intent;

/** What pressing a button means. */
public sealed interface Meant {
  /** The coach is asked for something, as by typed words. */
  record Asks(Intent intent, About about) implements Meant {}

  /** There is only something to say. */
  record Says(Reply reply) implements Meant {}

  static Meant asks(Intent intent) {
    return new Asks(intent, About.nothing());
  }

  static Meant asks(Intent intent, About about) {
    return new Asks(intent, about);
  }
}
