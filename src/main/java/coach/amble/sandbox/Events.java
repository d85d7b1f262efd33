package coach.amble.sandbox;

import com.google.gson.JsonObject;
import java.util.UUID;

/** What people write to the bot in their DM, and their opening of its Home. */
final class Events {
  /** How a line begins that is put to the bot in a channel. */
  static final String MENTION = "@" + Company.BOT_NAME;

  private final Workspace workspace;
  private final Outbound outbound;

  Events(Workspace workspace, Outbound outbound) {
    this.workspace = workspace;
    this.outbound = outbound;
  }

  Answer message(Person person, String text) {
    Draft draft = new Draft(Escaping.escape(text), Json.array());
    Message posted = workspace.change(() -> post(person, draft));
    JsonObject event =
        Json.object(
            "type", "message",
            "channel_type", "im",
            "channel", person.channel(),
            "user", person.id(),
            "text", posted.text(),
            "ts", posted.ts(),
            "event_ts", posted.ts(),
            "team", Company.TEAM,
            "client_msg_id", UUID.randomUUID().toString(),
            "blocks", Json.array(richText(text)));
    return outbound.event(envelope(event));
  }

  /**
   * Said in #general, which everybody is in; their own line and the bot's answer show in the DM.
   */
  Answer mention(Person person, String text) {
    Draft draft = new Draft(Escaping.escape(text), Json.array());
    Message posted = workspace.change(() -> post(person, draft));
    String question = "<@" + Company.BOT_USER + ">" + posted.text().substring(MENTION.length());
    JsonObject event =
        Json.object(
            "type",
            "app_mention",
            "channel",
            Company.GENERAL,
            "user",
            person.id(),
            "text",
            question,
            "ts",
            posted.ts(),
            "event_ts",
            posted.ts(),
            "team",
            Company.TEAM);
    return outbound.event(envelope(event));
  }

  Answer homeOpened(Person person) {
    JsonObject event =
        Json.object(
            "type", "app_home_opened",
            "user", person.id(),
            "channel", person.channel(),
            "tab", "home",
            "event_ts", workspace.look(workspace::nextStamp));
    workspace
        .look(() -> workspace.desk(person.id()).home())
        .ifPresent(home -> event.add("view", home.json().deepCopy()));
    return outbound.event(envelope(event));
  }

  private Message post(Person person, Draft draft) {
    Message message = draft.postedBy(person.id(), workspace.nextStamp(), false);
    workspace.desk(person.id()).add(message);
    return message;
  }

  private JsonObject richText(String text) {
    JsonObject words =
        Json.object(
            "type",
            "rich_text_section",
            "elements",
            Json.array(Json.object("type", "text", "text", text)));
    return Json.object(
        "type", "rich_text",
        "block_id", workspace.ids().fresh("", 5),
        "elements", Json.array(words));
  }

  private JsonObject envelope(JsonObject event) {
    JsonObject authorization =
        Json.object(
            "enterprise_id",
            Json.nothing(),
            "team_id",
            Company.TEAM,
            "user_id",
            Company.BOT_USER,
            "is_bot",
            true,
            "is_enterprise_install",
            false);
    return Json.object(
        "token",
        Outbound.VERIFICATION_TOKEN,
        "team_id",
        Company.TEAM,
        "api_app_id",
        Company.APP,
        "event",
        event,
        "type",
        "event_callback",
        "event_id",
        workspace.ids().fresh("Ev", 10),
        "event_time",
        workspace.clock().instant().getEpochSecond(),
        "authorizations",
        Json.array(authorization),
        "is_ext_shared_channel",
        false);
  }
}
