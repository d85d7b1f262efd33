package coach.amble.sandbox;

import coach.amble.sandbox.blockkit.BlockKit;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes views out of what the bot sends. */
final class Views {
  private final Ids ids;

  Views(Ids ids) {
    this.ids = ids;
  }

  /**
   * Checks a view as the bot sent it.
   *
   * @throws Refusal with Slack's error code
   */
  JsonObject read(@Nullable JsonElement sent, String type) {
    if (sent == null) {
      throw new Refusal("invalid_arguments", List.of("[ERROR] missing required field: view"));
    }
    if (Sizes.bytes(sent) > Limits.VIEW_BYTES) {
      throw new Refusal("view_too_large");
    }
    List<String> faults = BlockKit.faultsInView(sent);
    if (!faults.isEmpty()) {
      throw new Refusal("invalid_arguments", faults);
    }
    JsonObject view = sent.getAsJsonObject();
    if (!view.get("type").getAsString().equals(type)) {
      throw new Refusal(
          "invalid_arguments", List.of("[ERROR] must be a " + type + " [json-pointer:/view/type]"));
    }
    return view;
  }

  /** A first version; {@code below} is the view under it, empty for the first of a stack. */
  View fresh(JsonObject sent, Instant now, @Nullable View below) {
    String id = ids.fresh("V", 10);
    JsonObject json = filled(sent, id, now);
    json.addProperty("root_view_id", below == null ? id : rootOf(below));
    json.add("previous_view_id", below == null ? Json.nothing() : below.json().get("id"));
    return new View(json);
  }

  /** A next version under the same id, with a new hash. */
  View updated(View old, JsonObject sent, Instant now) {
    JsonObject json = filled(sent, old.id(), now);
    json.add("root_view_id", old.json().get("root_view_id"));
    json.add("previous_view_id", old.json().get("previous_view_id"));
    return new View(json);
  }

  private static String rootOf(View view) {
    return view.json().get("root_view_id").getAsString();
  }

  private JsonObject filled(JsonObject sent, String id, Instant now) {
    JsonObject json = defaults();
    for (Map.Entry<String, JsonElement> field : sent.entrySet()) {
      json.add(field.getKey(), field.getValue());
    }
    json.add("blocks", BlockIds.filled(sent.getAsJsonArray("blocks"), ids));
    json.addProperty("id", id);
    json.addProperty("hash", now.getEpochSecond() + "." + ids.fresh("", 8));
    return json;
  }

  private static JsonObject defaults() {
    return Json.object(
        "team_id",
        Company.TEAM,
        "app_id",
        Company.APP,
        "app_installed_team_id",
        Company.TEAM,
        "bot_id",
        Company.BOT,
        "private_metadata",
        "",
        "callback_id",
        "",
        "external_id",
        "",
        "clear_on_close",
        false,
        "notify_on_close",
        false,
        "state",
        Json.object("values", new JsonObject()));
  }
}
