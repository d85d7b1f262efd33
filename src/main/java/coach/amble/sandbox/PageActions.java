package coach.amble.sandbox;

import com.google.gson.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** What the person on the page can do. */
final class PageActions {
  private final Map<String, BiFunction<SandboxPerson, JsonObject, JsonObject>> actions;
  private final People people;

  PageActions(People people, PageClock clock) {
    this.people = people;
    this.actions =
        Map.of(
            "say", (person, body) -> AnswerWords.of(person.says(need(body, "text"))),
            "press", (person, body) -> AnswerWords.of(press(person, body)),
            "submit",
                (person, body) ->
                    AnswerWords.of(person.submits(need(body, "view"), tree(body, "values"))),
            "close", (person, body) -> AnswerWords.of(person.closes(need(body, "view"))),
            "home", (person, body) -> AnswerWords.of(person.opensHome()),
            "read", (person, body) -> read(person),
            "clock", (person, body) -> clock.move(person, need(body, "to")));
  }

  /** Empty when there is no such action; {@code ok:false} with a sentence when it can't be done. */
  Optional<JsonObject> run(String what, JsonObject body) {
    return Optional.ofNullable(actions.get(what)).map(action -> run(action, body));
  }

  private JsonObject run(
      BiFunction<SandboxPerson, JsonObject, JsonObject> action, JsonObject body) {
    try {
      return action.apply(people.person(need(body, "person")), body);
    } catch (IllegalArgumentException | IllegalStateException e) {
      String sentence = e.getMessage();
      return AnswerWords.trouble(sentence == null ? "That can't be done." : sentence);
    }
  }

  private static Answer press(SandboxPerson person, JsonObject body) {
    String place = Json.text(body, "message").orElseGet(() -> need(body, "view"));
    var tap =
        new Taps.Tap(
            person.person(), place, need(body, "block"), need(body, "action"), tree(body, "patch"));
    return person.presses(tap, tree(body, "state"));
  }

  private static JsonObject read(SandboxPerson person) {
    person.reads();
    return Json.object("ok", true);
  }

  private static String need(JsonObject body, String name) {
    return Json.text(body, name)
        .orElseThrow(() -> new IllegalArgumentException("The field " + name + " is missing."));
  }

  private static JsonObject tree(JsonObject body, String name) {
    return Json.child(body, name).orElseGet(JsonObject::new);
  }
}
