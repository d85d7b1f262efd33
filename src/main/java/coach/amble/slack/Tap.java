package coach.amble.slack;

import coach.amble.coach.Asker;

/**
 * A button that somebody pressed, or an option that they chose.
 *
 * @param actionId the whole id, which may end in a choice
 * @param value the button's or the option's value
 */
public record Tap(Asker asker, String actionId, String value) {

  /** The value as the id of a row; -1 if it is none. */
  public long rowId() {
    return value.matches("\\d{1,18}") ? Long.parseLong(value) : -1;
  }

  /** What follows the button's id in the action id. */
  public String choice(String id) {
    return actionId.substring(id.length());
  }
}
