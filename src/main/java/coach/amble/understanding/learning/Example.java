package coach.amble.understanding.learning;

/**
 * A message to learn from.
 *
 * @param label what it is, from 0
 * @param fold who wrote it, from 0, in order to learn how well the words of a stranger are
 *     understood; {@link #COMMON}: always learned from
 */
public record Example(int label, int fold, Features features) {
  public static final int COMMON = -1;
}
