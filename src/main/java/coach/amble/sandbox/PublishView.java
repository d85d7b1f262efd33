package coach.amble.sandbox;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.Optional;

/** Publishes a person's Home tab. */
final class PublishView implements ApiMethod {
  private final Workspace workspace;
  private final Views views;

  PublishView(Workspace workspace) {
    this.workspace = workspace;
    this.views = new Views(workspace.ids());
  }

  @Override
  public String name() {
    return "views.publish";
  }

  @Override
  public JsonObject call(Arguments arguments) {
    Person person = workspace.desk(arguments.need("user_id")).person();
    JsonObject sent = views.read(arguments.json().get("view"), "home");
    View home = workspace.change(() -> publish(person, arguments, sent));
    return Json.object("view", home.json().deepCopy());
  }

  private View publish(Person person, Arguments arguments, JsonObject sent) {
    Instant now = workspace.clock().instant();
    Desk desk = workspace.desk(person.id());
    Optional<View> old = desk.home();
    old.ifPresent(home -> Hashes.requireCurrent(arguments, home));
    View home =
        old.map(before -> views.updated(before, sent, now))
            .orElseGet(() -> views.fresh(sent, now, null));
    ExternalIds.requireFree(workspace, home);
    desk.show(home);
    return home;
  }
}
