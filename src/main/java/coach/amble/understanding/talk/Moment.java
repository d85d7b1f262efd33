package coach.amble.understanding.talk;

import java.time.LocalDateTime;

/**
 * The situation in which something was typed.
 *
 * @param now local date and time of the person
 */
public record Moment(LocalDateTime now, Asked asked) {}
