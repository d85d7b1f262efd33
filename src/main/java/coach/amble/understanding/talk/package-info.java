/**
 * What a typed message means: text to {@link coach.amble.understanding.talk.Intent}, and nothing
 * else.
 *
 * <p>{@code PlainText} makes plain lower-case text of what was typed, {@code Scanner} cuts it into
 * words and numbers, {@code Repair} mends slips, the {@code Rewrite}s tell minutes from clock
 * times, dates and counts. One model, learned from examples, decides what {@code Kind} of message
 * it is; below that kind's least probability it is asked back. A second model says what each figure
 * means, and {@code Values} reads the rest. Pure, deterministic, imports nothing else of Amble; the
 * safety screen has run before.
 */
@NullMarked
package coach.amble.understanding.talk;

import org.jspecify.annotations.NullMarked;
