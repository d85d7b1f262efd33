package coach.amble.sandbox;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The Web API: one method by its name, refusals as Slack words them. */
final class WebApi {
  private final Map<String, ApiMethod> methods;

  WebApi(Workspace workspace) {
    methods =
        List.of(
                new AuthTest(),
                new DescribeUser(workspace),
                new ConversationsOpen(workspace),
                new PostMessage(workspace),
                new UpdateMessage(workspace),
                new DeleteMessage(workspace),
                new PostEphemeral(workspace),
                new OpenView(workspace),
                new PushView(workspace),
                new UpdateView(workspace),
                new PublishView(workspace))
            .stream()
            .collect(Collectors.toUnmodifiableMap(ApiMethod::name, Function.identity()));
  }

  /**
   * Calls a method.
   *
   * @throws TooManyMessages if the channel must wait
   */
  JsonObject call(String name, Arguments arguments) {
    ApiMethod method = methods.get(name);
    if (method == null) {
      return refused(new Refusal("unknown_method"));
    }
    try {
      JsonObject answer = Json.object("ok", true);
      method.call(arguments).asMap().forEach(answer::add);
      return answer;
    } catch (Refusal refusal) {
      return refused(refusal);
    }
  }

  static JsonObject refused(Refusal refusal) {
    JsonObject answer = Json.object("ok", false, "error", refusal.error());
    if (!refusal.reasons().isEmpty()) {
      Object[] reasons = refusal.reasons().toArray();
      answer.add("response_metadata", Json.object("messages", Json.array(reasons)));
    }
    return answer;
  }
}
