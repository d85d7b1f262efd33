package coach.amble.sandbox;

import com.google.gson.JsonObject;
import java.time.Duration;

/** Puts a saved state back into the workspace. */
final class StateReader {

  private StateReader() {}

  /**
   * Puts a saved state into a workspace that nothing happened in yet.
   *
   * @throws RuntimeException if it isn't such a state
   */
  static void restore(Workspace workspace, JsonObject state) {
    if (state.get("format").getAsInt() != Snapshot.FORMAT) {
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
