/**
 * What a typed message means: text to {@link coach.amble.understanding.talk.Intent}, and nothing
 * else.
 *
 * <p>{@code PlainText} makes plain lower-case text of what was typed, {@code Scanner} cuts it into
 * words and numbers, {@code Repair} mends slips, the {@code Rewrite}s tell minutes from scores,
 * clock times, dates and counts, and {@code Message} splits clauses. Then the recognisers of {@link
 * coach.amble.understanding.talk.Understanding} are asked in their order. Pure, deterministic,
 * imports nothing else of Amble; the safety screen has run before.
 */
@NullMarked
package coach.amble.understanding.talk;

import org.jspecify.annotations.NullMarked;
