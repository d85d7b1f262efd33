package coach.amble.understanding.talk;

import org.jspecify.annotations.Nullable;

/** One intent's rules. */
interface Recogniser {
  /** The intent, null: not this one. */
  @Nullable Intent in(Message message);
}
