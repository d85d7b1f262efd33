package coach.amble.slack;

import coach.amble.coach.Asker;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.slash_commands.response.SlashCommandResponse;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import java.util.Objects;

/** The slash command. Its reply is for the asker's eyes only, wherever it was typed. */
public final class WalkCommand implements Listener {
  /** The slash command unless the settings name another; the manifests name it too. */
  public static final String DEFAULT = "/walk";

  private final String command;
  private final Requests requests;
  private final Conversation conversation;
  private final Texts texts;

  /**
   * @param command the slash command with its slash
   */
  public WalkCommand(String command, Requests requests, Conversation conversation, Texts texts) {
    this.command = command;
    this.requests = requests;
    this.conversation = conversation;
    this.texts = texts;
  }

  @Override
  public void listen(App app) {
    app.command(command, this::handle);
  }

  private Response handle(SlashCommandRequest request, SlashCommandContext context) {
    SlashCommandPayload payload = request.getPayload();
    Asker asker = requests.asker(payload.getTeamId(), payload.getUserId());
    String text = Mrkdwn.unescape(Objects.requireNonNullElse(payload.getText(), ""));
    Reply reply =
        requests
            .once(asker, payload.getTriggerId(), conversation.command(asker, text))
            .orElseGet(() -> Reply.of(texts.say("walk.repeated.text")));
    return context.ack(
        SlashCommandResponse.builder()
            .responseType("ephemeral")
            .text(reply.text())
            .blocks(reply.blocks())
            .build());
  }
}
