package coach.amble.sandbox;

import com.google.gson.JsonObject;
import java.util.Optional;

/** Changes an open modal, or a Home, by view_id or external_id. */
final class UpdateView implements ApiMethod {
  private final Workspace workspace;
  private final Views views;

  UpdateView(Workspace workspace) {
    this.workspace = workspace;
    this.views = new Views(workspace.ids());
  }

  @Override
  public String name() {
    return "views.update";
  }

  @Override
  public JsonObject call(Arguments arguments) {
    if (arguments.text("view_id").isEmpty()) {
      arguments.need("external_id");
    }
    String type = workspace.look(() -> find(arguments).type());
    JsonObject sent = views.read(arguments.json().get("view"), type);
    View updated = workspace.change(() -> update(arguments, sent));
    return Json.object("view", updated.json().deepCopy());
  }

  private View update(Arguments arguments, JsonObject sent) {
    View old = find(arguments);
    Hashes.requireCurrent(arguments, old);
    View updated = views.updated(old, sent, workspace.clock().instant());
    ExternalIds.requireFree(workspace, updated);
    workspace.desks().forEach(desk -> desk.replace(updated));
    return updated;
  }

  private View find(Arguments arguments) {
    Optional<View> found =
        arguments
            .text("view_id")
            .map(this::byId)
            .orElseGet(() -> ExternalIds.find(workspace, arguments.need("external_id")));
    return found.orElseThrow(() -> new Refusal("not_found"));
  }

  private Optional<View> byId(String id) {
    return workspace.desks().stream().flatMap(desk -> desk.view(id).stream()).findFirst();
  }
}
