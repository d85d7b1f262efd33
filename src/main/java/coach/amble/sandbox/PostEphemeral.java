package coach.amble.sandbox;

import com.google.gson.JsonObject;

/** Posts what only one person sees. */
final class PostEphemeral implements ApiMethod {
  private final Workspace workspace;

  PostEphemeral(Workspace workspace) {
    this.workspace = workspace;
  }

  @Override
  public String name() {
    return "chat.postEphemeral";
  }

  @Override
  public JsonObject call(Arguments arguments) {
    String channel = arguments.need("channel", "channel_not_found");
    String user = arguments.need("user");
    Person person =
        channel.equals(Company.GENERAL)
            ? workspace.desk(user).person()
            : workspace.channel(channel).person();
    if (!workspace.desk(user).person().equals(person)) {
      throw new Refusal("user_not_in_channel");
    }
    Draft draft = Draft.read(arguments.json(), workspace.ids());
    String ts = workspace.change(() -> post(person, draft));
    return Json.object("message_ts", ts);
  }

  private String post(Person person, Draft draft) {
    Message message = draft.postedBy(Company.BOT_USER, workspace.nextStamp(), true);
    workspace.desk(person.id()).add(message);
    return message.ts();
  }
}
