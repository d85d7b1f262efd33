package coach.amble.sandbox;

import com.google.gson.JsonObject;

final class AuthTest implements ApiMethod {
  @Override
  public String name() {
    return "auth.test";
  }

  @Override
  public JsonObject call(Arguments arguments) {
    return Json.object(
        "url", "https://" + Company.DOMAIN + ".slack.com/",
        "team", Company.NAME,
        "user", "amble",
        "team_id", Company.TEAM,
        "user_id", Company.BOT_USER,
        "bot_id", Company.BOT,
        "is_enterprise_install", false);
  }
}
