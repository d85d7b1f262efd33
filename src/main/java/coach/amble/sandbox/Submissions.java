package coach.amble.sandbox;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;

/** Sending and closing a modal. */
final class Submissions {
  private final Workspace workspace;
  private final Outbound outbound;
  private final Views views;

  Submissions(Workspace workspace, Outbound outbound) {
    this.workspace = workspace;
    this.outbound = outbound;
    this.views = new Views(workspace.ids());
  }

  /**
   * Sends the topmost modal.
   *
   * @param given block_id to action_id to value, as far as the person touched them
   * @throws IllegalArgumentException if that modal isn't on top or has no submit button
   */
  Answer submit(Person person, String viewId, JsonObject given) {
    View view = workspace.look(() -> top(person, viewId));
    if (!view.json().has("submit")) {
      throw new IllegalArgumentException("This form has nothing to send.");
    }
    JsonObject values = FormState.values(view.blocks(), given);
    Map<String, String> errors = FormCheck.errors(view.blocks(), values);
    if (!errors.isEmpty()) {
      return new Answer.ViewErrors(errors);
    }
    GatewayReply reply = outbound.interaction(payload(person, view, values));
    return switch (reply) {
      case GatewayReply.Answered answered when answered.success() ->
          answered(person, view, answered);
      default -> reply.asAnswer();
    };
  }

  /** Closes the topmost modal; the bot hears of it when it asked to. */
  Answer close(Person person, String viewId) {
    View view = workspace.look(() -> top(person, viewId));
    boolean all = view.flag("clear_on_close");
    workspace.apply(() -> shut(person, view, all));
    if (!view.flag("notify_on_close")) {
      return new Answer.Acknowledged();
    }
    JsonObject payload = Payloads.interaction("view_closed", person, "");
    payload.remove("trigger_id");
    payload.add("view", Payloads.view(view, new JsonObject()));
    payload.addProperty("is_cleared", all);
    return outbound.interaction(payload).asAnswer();
  }

  private JsonObject payload(Person person, View view, JsonObject values) {
    String trigger =
        workspace.look(
            () -> workspace.triggers.issue(person.id(), view.id(), workspace.clock().instant()));
    JsonObject payload = Payloads.interaction("view_submission", person, trigger);
    payload.add("view", Payloads.view(view, values));
    payload.add("response_urls", Json.array());
    return payload;
  }

  private Answer answered(Person person, View view, GatewayReply.Answered answered) {
    try {
      JsonObject content =
          answered.body().isBlank()
              ? Json.object("response_action", "close")
              : Json.parseObject(answered.body()).orElseThrow(() -> new Refusal("invalid_json"));
      return respond(person, view, content);
    } catch (Refusal refusal) {
      return new Answer.InvalidAnswer(refusal.error(), refusal.reasons());
    }
  }

  private Answer respond(Person person, View view, JsonObject content) {
    switch (Json.text(content, "response_action").orElse("")) {
      case "close" -> workspace.apply(() -> shut(person, view, false));
      case "clear" -> workspace.apply(() -> shut(person, view, true));
      case "update" -> update(person, view, views.read(content.get("view"), "modal"));
      case "push" -> push(person, view, views.read(content.get("view"), "modal"));
      case "errors" -> {
        return new Answer.ViewErrors(errors(view, content));
      }
      default -> throw new Refusal("invalid_response_action");
    }
    return new Answer.Acknowledged();
  }

  private void shut(Person person, View view, boolean all) {
    Desk desk = workspace.desk(person.id());
    if (all) {
      desk.closeAll();
    } else {
      desk.close(view.id());
    }
  }

  private void update(Person person, View view, JsonObject sent) {
    workspace.apply(
        () ->
            workspace
                .desk(person.id())
                .replace(views.updated(view, sent, workspace.clock().instant())));
  }

  private void push(Person person, View view, JsonObject sent) {
    workspace.apply(
        () -> {
          Desk desk = workspace.desk(person.id());
          if (desk.modals().size() >= Limits.MODALS) {
            throw new Refusal("push_limit_reached");
          }
          desk.push(views.fresh(sent, workspace.clock().instant(), view));
        });
  }

  private static Map<String, String> errors(View view, JsonObject content) {
    Map<String, String> errors = new LinkedHashMap<>();
    JsonObject given = Json.child(content, "errors").orElseGet(JsonObject::new);
    for (Map.Entry<String, JsonElement> error : given.entrySet()) {
      requireInput(view, error.getKey());
      errors.put(error.getKey(), error.getValue().getAsString());
    }
    if (errors.isEmpty()) {
      throw new Refusal("invalid_response_action");
    }
    return errors;
  }

  /** An error must stand at an input block of the view. */
  private static void requireInput(View view, String blockId) {
    boolean known =
        Json.objects(view.blocks())
            .filter(block -> block.get("type").getAsString().equals("input"))
            .anyMatch(block -> block.get("block_id").getAsString().equals(blockId));
    if (!known) {
      throw new Refusal("unknown_block_id");
    }
  }

  private View top(Person person, String viewId) {
    return workspace
        .desk(person.id())
        .modal()
        .filter(view -> view.id().equals(viewId))
        .orElseThrow(() -> new IllegalArgumentException("That form is no longer open."));
  }
}
