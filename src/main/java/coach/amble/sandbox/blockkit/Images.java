package coach.amble.sandbox.blockkit;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Pictures, which always have a text for those who can't see them. */
final class Images {
  private static final Rule SLACK_FILE =
      Shape.empty()
          .may("id", Plain.string(Limit.ID))
          .may("url", Plain.url("https"))
          .whole((value, spot) -> exactlyOne(value, "id", "url", spot));

  static final Shape ELEMENT =
      Shape.typed("image")
          .needs("alt_text", Plain.string(Limit.IMAGE_TEXT))
          .may("image_url", Plain.url("https"))
          .may("slack_file", SLACK_FILE)
          .whole((value, spot) -> exactlyOne(value, "image_url", "slack_file", spot));

  private Images() {}

  private static void exactlyOne(JsonElement value, String one, String other, Spot spot) {
    JsonObject object = value.getAsJsonObject();
    if (object.has(one) == object.has(other)) {
      spot.wrong("must have exactly one of " + one + " and " + other);
    }
  }
}
