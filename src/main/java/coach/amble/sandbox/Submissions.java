package coach.amble.sandbox;

import com.google.gson.JsonObject;
import java.util.Map;

/** Sending and closing a modal. */
final class Submissions {
  private final Workspace workspace;
  private final Outbound outbound;
  private final SubmissionAnswers answers;

  Submissions(Workspace workspace, Outbound outbound) {
    this.workspace = workspace;
    this.outbound = outbound;
    this.answers = new SubmissionAnswers(workspace);
  }

  /**
   * Sends the topmost modal.
   *
   * @param given block_id to action_id to value, as far as the person touched them
   * @throws IllegalArgumentException if that modal isn't on top or has no submit button
   */
  Answer submit(Person person, String viewId, JsonObject given) {
    View view = workspace.look(() -> top(person, viewId));
    if (!view.json().has("submit")) {
      throw new IllegalArgumentException("This form has nothing to send.");
    }
    JsonObject values = FormState.values(view.blocks(), given);
    Map<String, String> errors = FormCheck.errors(view.blocks(), values);
    if (!errors.isEmpty()) {
      return new Answer.ViewErrors(errors);
    }
    GatewayReply reply = outbound.interaction(payload(person, view, values));
    return switch (reply) {
      case GatewayReply.Answered answered when answered.success() ->
          answers.follow(person, view, answered);
      default -> reply.asAnswer();
    };
  }

  /** Closes the topmost modal; the bot hears of it when it asked to. */
  Answer close(Person person, String viewId) {
    View view = workspace.look(() -> top(person, viewId));
    boolean all = view.flag("clear_on_close");
    workspace.apply(() -> answers.shut(person, view, all));
    if (!view.flag("notify_on_close")) {
      return new Answer.Acknowledged();
    }
    JsonObject payload = Payloads.interaction("view_closed", person, "");
    payload.remove("trigger_id");
    payload.add("view", Payloads.view(view, new JsonObject()));
    payload.addProperty("is_cleared", all);
    return outbound.interaction(payload).asAnswer();
  }

  private JsonObject payload(Person person, View view, JsonObject values) {
    String trigger =
        workspace.look(
            () -> workspace.triggers.issue(person.id(), view.id(), workspace.clock().instant()));
    JsonObject payload = Payloads.interaction("view_submission", person, trigger);
    payload.add("view", Payloads.view(view, values));
    payload.add("response_urls", Json.array());
    return payload;
  }

  private View top(Person person, String viewId) {
    return workspace
        .desk(person.id())
        .modal()
        .filter(view -> view.id().equals(viewId))
        .orElseThrow(() -> new IllegalArgumentException("That form is no longer open."));
  }
}
