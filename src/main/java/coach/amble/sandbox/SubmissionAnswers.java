package coach.amble.sandbox;

import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the bot's answer to a sent form does: close it, change it, put one on top, or object. */
final class SubmissionAnswers {
  private final Workspace workspace;
  private final Views views;

  SubmissionAnswers(Workspace workspace) {
    this.workspace = workspace;
    this.views = new Views(workspace.ids());
  }

  Answer follow(Person person, View view, GatewayReply.Answered answered) {
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
      default -> throw unknown();
    }
    return new Answer.Acknowledged();
  }

  void shut(Person person, View view, boolean all) {
    Desk desk = workspace.desk(person.id());
    if (all) {
      desk.closeAll();
    } else {
      desk.close(view.id());
    }
  }

  private void update(Person person, View view, JsonObject sent) {
    workspace.apply(
        () -> {
          View updated = views.updated(view, sent, workspace.clock().instant());
          ExternalIds.requireFree(workspace, updated);
          workspace.desk(person.id()).replace(updated);
        });
  }

  private void push(Person person, View view, JsonObject sent) {
    workspace.apply(
        () -> {
          Desk desk = workspace.desk(person.id());
          if (desk.modals().size() >= Limits.MODALS) {
            throw new Refusal("push_limit_reached");
          }
          View pushed = views.fresh(sent, workspace.clock().instant(), view);
          ExternalIds.requireFree(workspace, pushed);
          desk.push(pushed);
        });
  }

  private static Map<String, String> errors(View view, JsonObject content) {
    Map<String, String> errors = new LinkedHashMap<>();
    JsonObject given = Json.child(content, "errors").orElseGet(JsonObject::new);
    for (String blockId : given.keySet()) {
      requireInput(view, blockId);
      errors.put(blockId, Json.text(given, blockId).orElseThrow(SubmissionAnswers::unknown));
    }
    if (errors.isEmpty()) {
      throw unknown();
    }
    return errors;
  }

  private static Refusal unknown() {
    return new Refusal("invalid_response_action");
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
}
