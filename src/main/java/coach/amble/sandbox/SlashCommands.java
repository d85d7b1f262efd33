package coach.amble.sandbox;

import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What people type after a slash. */
final class SlashCommands {

  private record Sent(String triggerId, String responseUrl) {}

  private final Workspace workspace;
  private final Outbound outbound;

  SlashCommands(Workspace workspace, Outbound outbound) {
    this.workspace = workspace;
    this.outbound = outbound;
  }

  Answer typed(Person person, String line) {
    Gateway gateway = outbound.gateway();
    Sent sent = workspace.change(() -> note(person, line, gateway));
    GatewayReply reply = outbound.form(fields(person, line, sent));
    return switch (reply) {
      case GatewayReply.Answered answered when answered.success() -> answered(person, answered);
      default -> reply.asAnswer();
    };
  }

  private Sent note(Person person, String line, Gateway gateway) {
    String ts = workspace.nextStamp();
    String text = Escaping.escape(line);
    workspace
        .desk(person.id())
        .add(new Message(ts, person.id(), text, Json.array(), true, false, true));
    var now = workspace.clock().instant();
    var target = new ResponseUrls.Target(person.id(), "");
    String url = gateway.responseUrl(workspace.responseUrls.issue(target, now));
    return new Sent(workspace.triggers.issue(person.id(), "", now), url);
  }

  private static Map<String, String> fields(Person person, String line, Sent sent) {
    String[] words = line.strip().split("\\s+", 2);
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("token", Outbound.VERIFICATION_TOKEN);
    fields.put("team_id", Company.TEAM);
    fields.put("team_domain", Company.DOMAIN);
    fields.put("channel_id", person.channel());
    fields.put("channel_name", "directmessage");
    fields.put("user_id", person.id());
    fields.put("user_name", person.userName());
    fields.put("command", words[0]);
    fields.put("text", words.length > 1 ? Escaping.escape(words[1]) : "");
    fields.put("api_app_id", Company.APP);
    fields.put("is_enterprise_install", "false");
    fields.put("response_url", sent.responseUrl());
    fields.put("trigger_id", sent.triggerId());
    return fields;
  }

  private Answer answered(Person person, GatewayReply.Answered answered) {
    if (answered.body().isBlank()) {
      return new Answer.Acknowledged();
    }
    try {
      JsonObject content = content(answered);
      Draft draft = Draft.read(content, workspace.ids());
      return new Answer.Replied(workspace.change(() -> post(person, draft, content)).copy());
    } catch (Refusal refusal) {
      return new Answer.InvalidAnswer(refusal.error(), refusal.reasons());
    }
  }

  private static JsonObject content(GatewayReply.Answered answered) {
    if (!answered.json()) {
      return Json.object("text", answered.body());
    }
    return Json.parseObject(answered.body())
        .orElseThrow(() -> new Refusal("invalid_json", List.of("The answer isn't a JSON object")));
  }

  private Message post(Person person, Draft draft, JsonObject content) {
    Message message =
        draft.postedBy(Company.BOT_USER, workspace.nextStamp(), Visibility.ephemeral(content));
    workspace.desk(person.id()).add(message);
    return message;
  }
}
