package coach.amble.sandbox;

import com.google.gson.JsonArray;
import java.time.Instant;
import java.util.List;

/**
 * One line of a DM as the person sees it.
 *
 * @param ts Slack's id of the message: seconds, a dot, six digits
 * @param from user id of the person or of the bot
 * @param text as Slack keeps it, {@code & < >} escaped
 * @param blocks empty when there are none
 * @param ephemeral only this person sees it and only a response URL can change it
 * @param slash the person's own typed command
 */
public record Message(
    String ts,
    String from,
    String text,
    JsonArray blocks,
    boolean ephemeral,
    boolean edited,
    boolean slash) {

  /** When it was posted, by the sandbox's clock. */
  public Instant at() {
    return Stamps.instantOf(ts);
  }

  /** Whether the bot wrote it. */
  public boolean fromBot() {
    return from.equals(Company.BOT_USER);
  }

  /** Every text of the blocks in reading order, labels of buttons included. */
  public List<String> texts() {
    return Texts.in(blocks);
  }

  Message changedTo(Draft draft) {
    return new Message(ts, from, draft.text(), draft.blocks(), ephemeral, true, slash);
  }

  Message copy() {
    return new Message(ts, from, text, blocks.deepCopy(), ephemeral, edited, slash);
  }
}
