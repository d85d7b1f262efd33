package coach.amble.sandbox;

import com.google.gson.JsonObject;
import java.time.Instant;

/** Opens the first modal of a stack; one that is still open gives way. */
final class OpenView implements ApiMethod {
  private final Workspace workspace;
  private final Views views;

  OpenView(Workspace workspace) {
    this.workspace = workspace;
    this.views = new Views(workspace.ids());
  }

  @Override
  public String name() {
    return "views.open";
  }

  @Override
  public JsonObject call(Arguments arguments) {
    String trigger = arguments.need("trigger_id", "invalid_trigger_id");
    JsonObject sent = views.read(arguments.json().get("view"), "modal");
    View opened = workspace.change(() -> open(trigger, sent));
    return Json.object("view", opened.json().deepCopy());
  }

  private View open(String trigger, JsonObject sent) {
    Instant now = workspace.clock().instant();
    Desk desk = workspace.desk(workspace.triggers.check(trigger, now).personId());
    View view = views.fresh(sent, now, null);
    ExternalIds.requireFree(workspace, view);
    workspace.triggers.exchange(trigger);
    desk.closeAll();
    desk.push(view);
    return view;
  }
}
