package coach.amble.sandbox;

import com.google.gson.JsonObject;

/** The Web API without HTTP. */
final class Office {
  final SettableTime time = new SettableTime();
  final Workspace workspace = new Workspace(new SandboxClock(time));
  final WebApi api = new WebApi(workspace);

  JsonObject call(String method, JsonObject arguments) {
    return api.call(method, Arguments.of(arguments));
  }

  String error(String method, JsonObject arguments) {
    return Json.text(call(method, arguments), "error").orElse("none");
  }

  /** A trigger of Anna's, from inside this view or, when empty, from a command. */
  String trigger(String viewId) {
    return workspace.look(() -> workspace.triggers.issue("U01ANNA", viewId, time.instant()));
  }

  View opened(JsonObject view) {
    call("views.open", Json.object("trigger_id", trigger(""), "view", view));
    return top();
  }

  View top() {
    return workspace.look(() -> anna().modal().orElseThrow());
  }

  Desk anna() {
    return workspace.desk("U01ANNA");
  }
}
