package coach.amble.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * A message to one person.
 *
 * @param text the whole meaning, for notifications and screen readers
 */
public record Reply(String text, List<LayoutBlock> blocks) {
  public Reply {
    blocks = List.copyOf(blocks);
  }

  /** The text alone, as one block. */
  public static Reply of(String text) {
    return new Reply(text, List.of(Parts.section(text)));
  }

  /** A text, and examples of what to say below it. */
  public static Reply of(String text, String examples) {
    return new Reply(text + " " + examples, List.of(Parts.section(text), Parts.section(examples)));
  }

  public Reply with(LayoutBlock... more) {
    List<LayoutBlock> all = new ArrayList<>(blocks);
    all.addAll(List.of(more));
    return new Reply(text, all);
  }

  /** With one more line below, also in the text. */
  public Reply withLine(String line) {
    return new Reply(text + "\n" + line, blocks).with(Parts.context(line));
  }
}
