package coach.amble.sandbox;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;

final class DescribeUser implements ApiMethod {
  private static final ZoneId BOT_ZONE = ZoneId.of("America/Los_Angeles");
  private final Workspace workspace;

  DescribeUser(Workspace workspace) {
    this.workspace = workspace;
  }

  @Override
  public String name() {
    return "users.info";
  }

  @Override
  public JsonObject call(Arguments arguments) {
    String id = arguments.need("user", "user_not_found");
    Person person = id.equals(Company.BOT_USER) ? bot() : workspace.desk(id).person();
    return Json.object("user", user(person, workspace.clock().instant()));
  }

  private static Person bot() {
    return new Person(Company.BOT_USER, "amble", Company.BOT_NAME, "", BOT_ZONE, "");
  }

  private static JsonObject user(Person person, Instant now) {
    ZoneId zone = person.zone();
    boolean bot = person.id().equals(Company.BOT_USER);
    return Json.object(
        "id",
        person.id(),
        "team_id",
        Company.TEAM,
        "name",
        person.userName(),
        "real_name",
        person.name(),
        "deleted",
        false,
        "tz",
        zone.getId(),
        "tz_label",
        zone.getDisplayName(TextStyle.FULL, Locale.ENGLISH),
        "tz_offset",
        zone.getRules().getOffset(now).getTotalSeconds(),
        "profile",
        profile(person),
        "is_admin",
        person.id().equals(Company.ADMIN),
        "is_owner",
        false,
        "is_restricted",
        false,
        "is_ultra_restricted",
        false,
        "is_bot",
        bot,
        "is_app_user",
        false,
        "updated",
        1_700_000_000);
  }

  private static JsonObject profile(Person person) {
    String first = person.name().split(" ", 2)[0];
    return Json.object(
        "title",
        person.title(),
        "real_name",
        person.name(),
        "real_name_normalized",
        person.name(),
        "display_name",
        first,
        "display_name_normalized",
        first,
        "status_text",
        "",
        "status_emoji",
        "",
        "status_expiration",
        0,
        "team",
        Company.TEAM);
  }
}
