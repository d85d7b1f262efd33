package coach.amble.sandbox;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Changes a message of the bot's own; without {@code blocks} the old ones stay, as in Slack. */
final class UpdateMessage implements ApiMethod {
  private final Workspace workspace;

  UpdateMessage(Workspace workspace) {
    this.workspace = workspace;
  }

  @Override
  public String name() {
    return "chat.update";
  }

  @Override
  public JsonObject call(Arguments arguments) {
    Person person = workspace.channel(arguments.need("channel", "channel_not_found")).person();
    String ts = arguments.need("ts", "message_not_found");
    if (arguments.text("text").filter(text -> text.length() > Limits.UPDATED_TEXT).isPresent()) {
      throw new Refusal("msg_too_long");
    }
    Draft draft = Draft.read(arguments.json(), workspace.ids());
    boolean keepsBlocks = !arguments.json().has("blocks");
    Message updated = workspace.change(() -> update(person, ts, draft, keepsBlocks));
    return Json.object(
        "channel", person.channel(),
        "ts", updated.ts(),
        "text", updated.text(),
        "message", Payloads.message(updated));
  }

  private Message update(Person person, String ts, Draft draft, boolean keepsBlocks) {
    Desk desk = workspace.desk(person.id());
    Message old = OwnMessages.find(desk, ts, "cant_update_message");
    JsonArray blocks = keepsBlocks ? old.blocks() : draft.blocks();
    Message updated = old.changedTo(new Draft(draft.text(), blocks));
    desk.replace(updated);
    return updated;
  }
}
