package coach.amble.slack;

import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A button or menu.
 *
 * @param id of the action; one that ends in a dot is followed by a choice
 * @param placement where the reply goes
 * @param press what pressing it means; it may look things up, and runs outside any transaction
 */
public record Button(String id, Placement placement, Function<Tap, Meant> press) {

  /** Matches the ids of the actions that are this button's. */
  Pattern actions() {
    String quoted = Pattern.quote(id);
    return Pattern.compile(id.endsWith(".") ? "^" + quoted + "[a-z0-9-]+$" : "^" + quoted + "$");
  }
}
