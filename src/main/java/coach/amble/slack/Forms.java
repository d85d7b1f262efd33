package coach.amble.slack;

import coach.amble.coach.Asker;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.view.View;
import java.io.IOException;
import java.util.Optional;

/** Modals: opened by a button, and ending in an Intent as typed words do. */
public final class Forms implements Listener {
  private final Corners corners;
  private final Requests requests;
  private final Conversation conversation;

  public Forms(Corners corners, Requests requests, Conversation conversation) {
    this.corners = corners;
    this.requests = requests;
    this.conversation = conversation;
  }

  @Override
  public void listen(App app) {
    for (Form form : corners.forms()) {
      app.blockAction(form.id(), (request, context) -> open(form, request, context));
      app.viewSubmission(form.id(), (request, context) -> submitted(form, request, context));
    }
  }

  /** The trigger lives 3 s, so only quick look-ups come before opening. */
  private Response open(Form form, BlockActionRequest request, ActionContext context)
      throws IOException, SlackApiException {
    var payload = request.getPayload();
    Asker asker = requests.asker(payload.getTeam().getId(), payload.getUser().getId());
    Optional<View> view = form.view(asker);
    if (view.isPresent()) {
      context.client().viewsOpen(r -> r.triggerId(payload.getTriggerId()).view(view.get()));
    }
    return context.ack();
  }

  /** The answer comes as a direct message. */
  private Response submitted(
      Form form, ViewSubmissionRequest request, ViewSubmissionContext context) {
    var payload = request.getPayload();
    Asker asker = requests.asker(payload.getTeam().getId(), payload.getUser().getId());
    return switch (form.read(asker, payload.getView().getState().getValues())) {
      case Form.Filled.Wrong(var errors) ->
          context.ack(r -> r.responseAction("errors").errors(errors));
      case Form.Filled.Ignored() -> context.ack();
      case Form.Filled.Asks(var intent) -> {
        requests.answerOnce(asker, payload.getView().getId(), conversation.filled(asker, intent));
        yield context.ack();
      }
    };
  }
}
