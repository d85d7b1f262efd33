package coach.amble.sandbox;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what to press by what is written on it. */
final class Labels {
  private Labels() {}

  static Optional<Taps.Tap> find(Person person, String place, JsonArray blocks, String label) {
    return Interactive.in(blocks)
        .filter(Interactive.Control::dispatches)
        .flatMap(
            control ->
                patches(control.element(), label)
                    .map(
                        patch ->
                            new Taps.Tap(
                                person, place, control.blockId(), control.actionId(), patch)))
        .findFirst();
  }

  private static Stream<JsonObject> patches(JsonObject element, String label) {
    if (element.get("type").getAsString().equals("button")) {
      return Stream.of(new JsonObject()).filter(patch -> says(element, label));
    }
    return Choices.fieldOf(element).equals("selected_option")
        ? Choices.optionsOf(element)
            .filter(option -> says(option, label))
            .map(option -> Json.object("selected_option", option))
        : Stream.empty();
  }

  private static boolean says(JsonObject labelled, String label) {
    return labelled.getAsJsonObject("text").get("text").getAsString().equals(label);
  }
}
