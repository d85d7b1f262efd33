package coach.amble.sandbox;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What the page shows of the workspace to one person. */
final class PageState {
  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);
  private final Workspace workspace;
  private final Function<String, Optional<Instant>> nextNudge;

  PageState(Workspace workspace, Function<String, Optional<Instant>> nextNudge) {
    this.workspace = workspace;
    this.nextNudge = nextNudge;
  }

  /** Empty when there is no such person. */
  Optional<JsonObject> of(String personId) {
    if (Company.PEOPLE.stream().noneMatch(person -> person.id().equals(personId))) {
      return Optional.empty();
    }
    JsonElement next =
        nextNudge
            .apply(personId)
            .<JsonElement>map(at -> new JsonPrimitive(at.toString()))
            .orElse(Json.nothing());
    JsonObject state = workspace.look(() -> shown(workspace.desk(personId)));
    state.add("nextNudgeAt", next);
    return Optional.of(state);
  }

  private JsonObject shown(Desk desk) {
    Instant now = workspace.clock().instant();
    ZoneId zone = desk.person().zone();
    JsonArray messages = new JsonArray();
    desk.messages().forEach(message -> messages.add(message(message, zone)));
    return Json.object(
        "version", workspace.version(),
        "clock", now.toString(),
        "company", Company.NAME,
        "people", people(now),
        "channel", desk.person().channel(),
        "messages", messages,
        "home", tree(desk.home()),
        "modal", tree(desk.modal()));
  }

  private JsonArray people(Instant now) {
    JsonArray people = new JsonArray();
    workspace.desks().forEach(desk -> people.add(person(desk, now)));
    return people;
  }

  private static JsonObject person(Desk desk, Instant now) {
    Person person = desk.person();
    return Json.object(
        "id", person.id(),
        "name", person.name(),
        "title", person.title(),
        "zone", person.zone().getId(),
        "localTime", LOCAL.format(now.atZone(person.zone())),
        "unread", desk.unread());
  }

  private static JsonObject message(Message message, ZoneId zone) {
    JsonObject json = MessageJson.of(message);
    json.addProperty("at", LOCAL.format(message.at().atZone(zone)));
    return json;
  }

  private static JsonElement tree(Optional<View> view) {
    return view.<JsonElement>map(View::json).orElse(Json.nothing());
  }
}
