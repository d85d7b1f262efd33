package coach.amble.sandbox;

import com.google.gson.JsonObject;

/** The parts that Slack's payloads have in common. */
final class Payloads {
  private Payloads() {}

  static JsonObject team() {
    return Json.object("id", Company.TEAM, "domain", Company.DOMAIN);
  }

  static JsonObject user(Person person) {
    return Json.object(
        "id", person.id(),
        "username", person.userName(),
        "name", person.userName(),
        "team_id", Company.TEAM);
  }

  static JsonObject channel(Person person) {
    return Json.object("id", person.channel(), "name", "directmessage");
  }

  /** A posted message as the Web API and the interactions show it. */
  static JsonObject message(Message message) {
    JsonObject json =
        Json.object(
            "type", "message",
            "user", message.from(),
            "ts", message.ts(),
            "text", message.text(),
            "team", Company.TEAM);
    if (message.fromBot()) {
      json.addProperty("bot_id", Company.BOT);
      json.addProperty("app_id", Company.APP);
    }
    if (!message.blocks().isEmpty()) {
      json.add("blocks", message.blocks().deepCopy());
    }
    if (message.edited()) {
      json.add("edited", Json.object("user", message.from(), "ts", message.ts()));
    }
    return json;
  }

  /** What every interaction holds; {@code token} is the deprecated one that nobody may trust. */
  static JsonObject interaction(String type, Person person, String triggerId) {
    return Json.object(
        "type",
        type,
        "user",
        user(person),
        "api_app_id",
        Company.APP,
        "token",
        Outbound.VERIFICATION_TOKEN,
        "trigger_id",
        triggerId,
        "team",
        team(),
        "enterprise",
        Json.nothing(),
        "is_enterprise_install",
        false);
  }

  /** A view with what the person has filled in. */
  static JsonObject view(View view, JsonObject values) {
    JsonObject json = view.json().deepCopy();
    json.add("state", Json.object("values", values));
    return json;
  }
}
