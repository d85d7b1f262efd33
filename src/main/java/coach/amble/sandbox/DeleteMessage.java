package coach.amble.sandbox;

import com.google.gson.JsonObject;

final class DeleteMessage implements ApiMethod {
  private final Workspace workspace;

  DeleteMessage(Workspace workspace) {
    this.workspace = workspace;
  }

  @Override
  public String name() {
    return "chat.delete";
  }

  @Override
  public JsonObject call(Arguments arguments) {
    Person person = workspace.channel(arguments.need("channel", "channel_not_found")).person();
    String ts = arguments.need("ts", "message_not_found");
    workspace.apply(() -> delete(person, ts));
    return Json.object("channel", person.channel(), "ts", ts);
  }

  private void delete(Person person, String ts) {
    Desk desk = workspace.desk(person.id());
    desk.remove(OwnMessages.find(desk, ts, "cant_delete_message").ts());
  }
}
