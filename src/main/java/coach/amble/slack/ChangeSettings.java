package coach.amble.slack;

import coach.amble.workspace.WorkspaceSettings;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.view.View;
import java.io.IOException;

/** The form for the workspace's settings. */
final class ChangeSettings {
  private final Requests requests;
  private final SettingsForm form;
  private final AdminReplies admin;

  ChangeSettings(Requests requests, SettingsForm form, AdminReplies admin) {
    this.requests = requests;
    this.form = form;
    this.admin = admin;
  }

  Response open(BlockActionRequest request, ActionContext context)
      throws IOException, SlackApiException {
    var payload = request.getPayload();
    Asker asker = requests.asker(payload.getTeam().getId(), payload.getUser().getId());
    View view = form.view(admin.current(asker.person().workspace()));
    context.client().viewsOpen(r -> r.triggerId(payload.getTriggerId()).view(view));
    return context.ack();
  }

  Response submitted(ViewSubmissionRequest request, ViewSubmissionContext context) {
    var payload = request.getPayload();
    Asker asker = requests.asker(payload.getTeam().getId(), payload.getUser().getId());
    WorkspaceSettings settings = SettingsForm.read(payload.getView().getState().getValues());
    requests.answerOnce(asker, payload.getView().getId(), () -> admin.change(asker, settings));
    return context.ack();
  }
}
