package coach.amble.sandbox;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Posts to a DM, at most once a second. */
final class PostMessage implements ApiMethod {
  private final Workspace workspace;

  PostMessage(Workspace workspace) {
    this.workspace = workspace;
  }

  @Override
  public String name() {
    return "chat.postMessage";
  }

  @Override
  public JsonObject call(Arguments arguments) {
    String channel = arguments.need("channel", "channel_not_found");
    Person person = workspace.channel(channel).person();
    refuseUnfurling(arguments);
    Draft draft = Draft.read(arguments.json(), workspace.ids());
    Message posted = workspace.change(() -> post(person, draft));
    return Json.object(
        "channel", person.channel(),
        "ts", posted.ts(),
        "message", Payloads.message(posted));
  }

  private Message post(Person person, Draft draft) {
    Instant now = workspace.clock().instant();
    Duration wait = workspace.pace.wait(person.channel(), now);
    if (wait.isPositive()) {
      throw new TooManyMessages(wait);
    }
    workspace.pace.posted(person.channel(), now);
    Message message = draft.postedBy(Company.BOT_USER, workspace.nextStamp(), false);
    workspace.desk(person.id()).add(message);
    return message;
  }

  private static void refuseUnfurling(Arguments arguments) {
    for (String name : List.of("unfurl_links", "unfurl_media")) {
      if (!Flags.saidOff(arguments.json(), name)) {
        throw new Refusal("invalid_arguments", List.of("[ERROR] " + name + " must be false"));
      }
    }
  }
}
