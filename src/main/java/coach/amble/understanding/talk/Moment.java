package coach.amble.understanding.talk;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The situation in which something was typed.
 *
 * @param now local date and time of the person
 * @param suggested minutes of the nudge that waits for an answer; null: none
 */
public record Moment(LocalDateTime now, Asked asked, @Nullable Integer suggested) {
  public Moment(LocalDateTime now, Asked asked) {
    this(now, asked, null);
  }
}
