package coach.amble.sandbox;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.Duration;

/** The workspace as one JSON tree and back. */
final class StateJson {
  private static final int FORMAT = 1;

  private StateJson() {}

  /** Shares its messages and views with the workspace: they are replaced there, never changed. */
  static JsonObject of(Workspace workspace) {
    JsonObject desks = new JsonObject();
    workspace.desks().forEach(desk -> desks.add(desk.person().id(), desk(desk)));
    return Json.object(
        "format", FORMAT,
        "version", workspace.version(),
        "lastStamp", workspace.lastStamp(),
        "ahead", workspace.clock().ahead(),
        "desks", desks);
  }

  private static JsonObject desk(Desk desk) {
    JsonArray messages = new JsonArray();
    desk.messages().forEach(message -> messages.add(MessageJson.of(message)));
    JsonArray modals = new JsonArray();
    desk.modals().forEach(view -> modals.add(view.json()));
    JsonObject json = Json.object("messages", messages, "modals", modals, "unread", desk.unread());
    desk.home().ifPresent(home -> json.add("home", home.json()));
    return json;
  }

  /**
   * Puts a saved state into a workspace that nothing happened in yet.
   *
   * @throws RuntimeException if it isn't such a state
   */
  static void restore(Workspace workspace, JsonObject state) {
    if (state.get("format").getAsInt() != FORMAT) {
      throw new IllegalArgumentException("Unknown format");
    }
    JsonObject desks = state.getAsJsonObject("desks");
    for (Desk desk : workspace.desks()) {
      Json.child(desks, desk.person().id()).ifPresent(saved -> fill(desk, saved));
    }
    Duration ahead = Duration.parse(state.get("ahead").getAsString());
    workspace.restore(state.get("version").getAsLong(), state.get("lastStamp").getAsLong());
    workspace.clock().restore(ahead);
  }

  private static void fill(Desk desk, JsonObject saved) {
    Json.objects(saved.getAsJsonArray("messages")).map(MessageJson::read).forEach(desk::add);
    Json.objects(saved.getAsJsonArray("modals")).map(View::new).forEach(desk::push);
    Json.child(saved, "home").map(View::new).ifPresent(desk::show);
    desk.unread(saved.get("unread").getAsInt());
  }
}
