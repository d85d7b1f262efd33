package coach.amble.sandbox;

import com.google.gson.JsonObject;
import java.util.Optional;

/** What a post to a response URL does: a new message, or the pressed one changed or removed. */
final class Responses {
  private final Workspace workspace;

  Responses(Workspace workspace) {
    this.workspace = workspace;
  }

  /**
   * Does it, unless refused; a refused post doesn't count as a use.
   *
   * @throws Refusal with Slack's error code
   */
  void post(String id, JsonObject content) {
    workspace.apply(
        () -> {
          ResponseUrls.Target target =
              workspace.responseUrls.check(id, workspace.clock().instant());
          answer(target, content);
          workspace.responseUrls.use(id);
        });
  }

  private void answer(ResponseUrls.Target target, JsonObject content) {
    Desk desk = workspace.desk(target.personId());
    Optional<Message> source = desk.message(target.sourceTs());
    if (Flags.on(content, "delete_original")) {
      source.ifPresent(message -> desk.remove(message.ts()));
      return;
    }
    Draft draft = Draft.read(content, workspace.ids());
    boolean ephemeral = Visibility.ephemeral(content);
    if (source.isPresent() && Flags.on(content, "replace_original")) {
      desk.replace(source.get().changedTo(draft));
    } else {
      desk.add(draft.postedBy(Company.BOT_USER, workspace.nextStamp(), ephemeral));
    }
  }
}
