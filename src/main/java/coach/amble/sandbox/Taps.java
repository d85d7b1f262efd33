package coach.amble.sandbox;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Optional;

/** A press of a button, a choice in a menu: {@code block_actions}. */
final class Taps {

  /** What is pressed and how: the person's message or view, the element, the new value. */
  record Tap(Person person, String place, String blockId, String actionId, JsonObject patch) {}

  private final Workspace workspace;
  private final Outbound outbound;

  Taps(Workspace workspace, Outbound outbound) {
    this.workspace = workspace;
    this.outbound = outbound;
  }

  /**
   * Tells the bot.
   *
   * @param state what the person has filled in around it, by block_id and action_id
   * @throws IllegalArgumentException if the person doesn't see such an element
   */
  Answer press(Tap tap, JsonObject state) {
    Gateway gateway = outbound.gateway();
    JsonObject payload = workspace.look(() -> payload(tap, state, gateway));
    return outbound.interaction(payload).asAnswer();
  }

  private JsonObject payload(Tap tap, JsonObject state, Gateway gateway) {
    Desk desk = workspace.desk(tap.person().id());
    Optional<View> view = desk.view(tap.place());
    if (view.isPresent()) {
      return inView(tap, view.get(), state);
    }
    Message message =
        desk.message(tap.place())
            .orElseThrow(() -> new IllegalArgumentException("That message is no longer there."));
    return inMessage(tap, message, state, gateway);
  }

  private JsonObject inView(Tap tap, View view, JsonObject state) {
    Interactive.Control control =
        control(tap, Interactive.find(view.blocks(), tap.blockId(), tap.actionId()));
    JsonObject payload = payload(tap, view.type().equals("modal") ? view.id() : "", control);
    payload.add("container", Json.object("type", "view", "view_id", view.id()));
    JsonObject values = FormState.values(view.blocks(), touched(tap, control, state));
    payload.add("view", Payloads.view(view, values));
    return payload;
  }

  private JsonObject inMessage(Tap tap, Message message, JsonObject state, Gateway gateway) {
    Person person = tap.person();
    Interactive.Control control =
        control(tap, Interactive.find(message.blocks(), tap.blockId(), tap.actionId()));
    JsonObject payload = payload(tap, "", control);
    payload.add("container", container(message, person));
    payload.add("channel", Payloads.channel(person));
    if (!message.ephemeral()) {
      payload.add("message", Payloads.message(message));
    }
    JsonObject values = FormState.values(message.blocks(), touched(tap, control, state));
    payload.add("state", Json.object("values", values));
    var target = new ResponseUrls.Target(person.id(), message.ts());
    String url = workspace.responseUrls.issue(target, workspace.clock().instant());
    payload.addProperty("response_url", gateway.responseUrl(url));
    return payload;
  }

  private JsonObject payload(Tap tap, String viewId, Interactive.Control control) {
    String trigger =
        workspace.triggers.issue(tap.person().id(), viewId, workspace.clock().instant());
    JsonObject payload = Payloads.interaction("block_actions", tap.person(), trigger);
    payload.add("actions", Json.array(action(control, tap.patch())));
    return payload;
  }

  private JsonObject action(Interactive.Control control, JsonObject patch) {
    JsonObject element = control.element();
    JsonObject action = element.deepCopy();
    action.remove("options");
    action.remove("option_groups");
    String field = Choices.fieldOf(element);
    if (!field.isEmpty()) {
      action.add(field, Choices.chosen(element, patch.get(field)));
    }
    action.addProperty("block_id", control.blockId());
    action.addProperty("action_ts", workspace.nextStamp());
    return action;
  }

  /** The state with the pressed element's own new value in it. */
  private static JsonObject touched(Tap tap, Interactive.Control control, JsonObject state) {
    JsonObject touched = state.deepCopy();
    if (Choices.keeps(control.element())) {
      JsonObject block = Json.child(touched, tap.blockId()).orElseGet(JsonObject::new);
      block.add(tap.actionId(), tap.patch());
      touched.add(tap.blockId(), block);
    }
    return touched;
  }

  private static JsonElement container(Message message, Person person) {
    return Json.object(
        "type", "message",
        "message_ts", message.ts(),
        "channel_id", person.channel(),
        "is_ephemeral", message.ephemeral());
  }

  private static Interactive.Control control(Tap tap, Optional<Interactive.Control> found) {
    return found
        .filter(Interactive.Control::dispatches)
        .orElseThrow(
            () -> new IllegalArgumentException("There is nothing to press at " + tap.actionId()));
  }
}
