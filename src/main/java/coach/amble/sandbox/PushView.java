package coach.amble.sandbox;

import com.google.gson.JsonObject;
import java.time.Instant;

/** Puts a modal on top of the one in which the trigger arose. */
final class PushView implements ApiMethod {
  private final Workspace workspace;
  private final Views views;

  PushView(Workspace workspace) {
    this.workspace = workspace;
    this.views = new Views(workspace.ids());
  }

  @Override
  public String name() {
    return "views.push";
  }

  @Override
  public JsonObject call(Arguments arguments) {
    String trigger = arguments.need("trigger_id", "invalid_trigger_id");
    JsonObject sent = views.read(arguments.json().get("view"), "modal");
    View pushed = workspace.change(() -> push(trigger, sent));
    return Json.object("view", pushed.json().deepCopy());
  }

  private View push(String trigger, JsonObject sent) {
    Instant now = workspace.clock().instant();
    TriggerIds.Trigger issued = workspace.triggers.check(trigger, now);
    Desk desk = workspace.desk(issued.personId());
    View below =
        desk.modal()
            .filter(top -> top.id().equals(issued.viewId()))
            .orElseThrow(() -> new Refusal("invalid_trigger_id"));
    if (desk.modals().size() >= Limits.MODALS) {
      throw new Refusal("push_limit_reached");
    }
    View view = views.fresh(sent, now, below);
    ExternalIds.requireFree(workspace, view);
    workspace.triggers.exchange(trigger);
    desk.push(view);
    return view;
  }
}
