package coach.amble.understanding.quantity;

import java.util.List;

/** What was told of walks: one a day, or that it must be asked back. */
public sealed interface Walks permits Walks.Told, AskBack {
  /**
   * One walk a day, in the order of the text, never empty.
   *
   * @param walks each of another day, none in the future
   */
  record Told(List<Walk> walks) implements Walks {}
}
