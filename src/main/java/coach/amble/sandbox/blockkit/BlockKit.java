package coach.amble.sandbox.blockkit;

import com.google.gson.JsonElement;
import java.util.List;

/** Finds what Slack would refuse in blocks and views. */
public final class BlockKit {
  private BlockKit() {}

  /** Faults of a message's {@code blocks}, each with its JSON pointer; empty when sound. */
  public static List<String> faultsInMessage(JsonElement blocks) {
    return faults(Blocks.IN_MESSAGE, blocks, "/blocks");
  }

  /** Faults of a modal or Home; empty when sound. Its size in bytes is not looked at. */
  public static List<String> faultsInView(JsonElement view) {
    return faults(Views.ANY, view, "/view");
  }

  private static List<String> faults(Rule rule, JsonElement value, String pointer) {
    Findings findings = new Findings();
    rule.check(value, new Spot(pointer, findings));
    return findings.messages();
  }
}
