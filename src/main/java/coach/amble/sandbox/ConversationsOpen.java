package coach.amble.sandbox;

import com.google.gson.JsonObject;

/** Opens a DM; the sandbox has no group DMs. */
final class ConversationsOpen implements ApiMethod {
  private final Workspace workspace;

  ConversationsOpen(Workspace workspace) {
    this.workspace = workspace;
  }

  @Override
  public String name() {
    return "conversations.open";
  }

  @Override
  public JsonObject call(Arguments arguments) {
    Person person =
        arguments
            .text("channel")
            .map(channel -> workspace.channel(channel).person())
            .orElseGet(() -> byUser(arguments));
    JsonObject channel = Json.object("id", person.channel());
    if (Flags.on(arguments.json(), "return_im")) {
      channel.addProperty("is_im", true);
      channel.addProperty("user", person.id());
    }
    return Json.object("no_op", true, "already_open", true, "channel", channel);
  }

  private Person byUser(Arguments arguments) {
    String users = arguments.need("users", "users_list_not_supplied");
    return workspace.desk(users.strip()).person();
  }
}
