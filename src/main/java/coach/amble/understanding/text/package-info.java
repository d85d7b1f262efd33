/**
 * What typed text looks like, and how words are mistyped: shared by everything that reads what
 * people type. {@code PlainText} makes one plain form of it, {@code WordSplitter} cuts that into
 * words, {@code Spelling} repairs them, and {@code PhraseFinder} finds phrases among them. Knows
 * nothing of what they mean.
 */
@NullMarked
package coach.amble.understanding.text;

import org.jspecify.annotations.NullMarked;
