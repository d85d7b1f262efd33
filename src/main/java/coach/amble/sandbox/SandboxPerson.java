package coach.amble.sandbox;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One of the company's people: does in the sandbox what people do in Slack, and sees what they see.
 * What they do waits until the bot has answered, at most 3 seconds a try.
 */
public final class SandboxPerson {
  private final Person person;
  private final Workspace workspace;
  private final Conversation conversation;

  SandboxPerson(Person person, Workspace workspace, Conversation conversation) {
    this.person = person;
    this.workspace = workspace;
    this.conversation = conversation;
  }

  /** Slack's user id. */
  public String id() {
    return person.id();
  }

  /** First and last name. */
  public String name() {
    return person.name();
  }

  /** What they do at the company. */
  public String title() {
    return person.title();
  }

  /** Where they work. */
  public ZoneId zone() {
    return person.zone();
  }

  /** The id of their DM with the bot. */
  public String channel() {
    return person.channel();
  }

  /**
   * Types into the DM: a line with a leading slash is a command; one that begins with "@Amble" is
   * said in #general instead.
   *
   * @throws IllegalArgumentException if there is nothing in it or more than 40,000 characters
   */
  public Answer says(String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("There is nothing to send.");
    }
    if (text.length() > Limits.TEXT) {
      throw new IllegalArgumentException("Slack takes at most 40,000 characters.");
    }
    if (text.startsWith("/")) {
      return conversation.commands().typed(person, text);
    }
    return text.startsWith(Events.MENTION)
        ? conversation.events().mention(person, text)
        : conversation.events().message(person, text);
  }

  /**
   * Presses the button, or picks the option, with this label in the newest message that has one.
   *
   * @throws IllegalArgumentException if no message has one
   */
  public Answer presses(String label) {
    return messages().reversed().stream()
        .flatMap(message -> Labels.find(person, message.ts(), message.blocks(), label).stream())
        .findFirst()
        .map(tap -> presses(tap, new JsonObject()))
        .orElseThrow(() -> new IllegalArgumentException("No message has a button " + label + "."));
  }

  /**
   * Presses the button, or picks the option, with this label in an open modal or the Home.
   *
   * @throws IllegalArgumentException if that view isn't shown or has no such button
   */
  public Answer pressesIn(String viewId, String label) {
    return Labels.find(person, viewId, view(viewId).blocks(), label)
        .map(tap -> presses(tap, new JsonObject()))
        .orElseThrow(() -> new IllegalArgumentException("The view has no button " + label + "."));
  }

  /**
   * Uses an element of a message or view.
   *
   * @param place the message's ts or the view's id
   * @param patch the element's new value, e.g. {@code {"selected_date": "2026-11-23"}}
   * @throws IllegalArgumentException if there is no such element, or no such option in it
   */
  public Answer presses(String place, String blockId, String actionId, JsonObject patch) {
    return presses(new Taps.Tap(person, place, blockId, actionId, patch), new JsonObject());
  }

  Answer presses(Taps.Tap tap, JsonObject state) {
    return conversation.taps().press(tap, state);
  }

  /** Opens the bot's Home tab. */
  public Answer opensHome() {
    return conversation.events().homeOpened(person);
  }

  /**
   * Sends the topmost modal.
   *
   * @param values block_id to action_id to {@code {"value": ..}}, {@code {"selected_option": ..}}
   *     and so on; elements left out keep their initial values
   * @throws IllegalArgumentException if that modal isn't on top, or an option is unknown
   */
  public Answer submits(String viewId, JsonObject values) {
    return conversation.submissions().submit(person, viewId, values);
  }

  /** The same with a plain text, date, time or option value for each block_id. */
  public Answer submits(String viewId, Map<String, String> answers) {
    JsonArray blocks = view(viewId).blocks();
    JsonObject values = new JsonObject();
    answers.forEach((block, answer) -> values.add(block, ShortAnswers.of(blocks, block, answer)));
    return submits(viewId, values);
  }

  /** Closes the topmost modal without sending it. */
  public Answer closes(String viewId) {
    return conversation.submissions().close(person, viewId);
  }

  /** Has seen everything: nothing is unread. */
  public void reads() {
    if (unread() > 0) {
      workspace.apply(() -> desk().unread(0));
    }
  }

  /** How many of the bot's messages came since {@link #reads()}. */
  public int unread() {
    return workspace.look(() -> desk().unread());
  }

  /** What they see in the DM, oldest first, ephemeral messages and own commands included. */
  public List<Message> messages() {
    return workspace.look(() -> desk().messages().stream().map(Message::copy).toList());
  }

  /** The bot's Home tab, empty until the bot publishes one. */
  public Optional<View> home() {
    return workspace.look(() -> desk().home().map(View::copy));
  }

  /** The topmost open modal. */
  public Optional<View> modal() {
    return workspace.look(() -> desk().modal().map(View::copy));
  }

  Person person() {
    return person;
  }

  private View view(String id) {
    return workspace.look(
        () ->
            desk()
                .view(id)
                .orElseThrow(() -> new IllegalArgumentException("That view isn't shown.")));
  }

  private Desk desk() {
    return workspace.desk(person.id());
  }
}
