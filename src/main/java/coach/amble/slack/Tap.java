package coach.amble.slack;

import coach.amble.member.Member;
import java.util.Optional;

/**
 * A button that somebody pressed.
 *
 * @param actionId the whole id, which may end in a choice
 * @param value the button's value
 */
record Tap(Asker asker, String actionId, String value) {

  Optional<Member> member() {
    return asker.member();
  }

  /** The value as the id of a row; -1 if it is none. */
  long rowId() {
    return value.matches("\\d{1,18}") ? Long.parseLong(value) : -1;
  }

  /** The number at the end of the action id. */
  int choice(String id) {
    return Integer.parseInt(actionId.substring(id.length()));
  }
}
