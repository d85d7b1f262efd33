package coach.amble.slack;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.slash_commands.response.SlashCommandResponse;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import java.util.Objects;

/** The slash command. Its reply is for the asker's eyes only, wherever it was typed. */
final class WalkCommand {
  private final Requests requests;
  private final Conversation conversation;
  private final Texts texts;

  WalkCommand(Requests requests, Conversation conversation, Texts texts) {
    this.requests = requests;
    this.conversation = conversation;
    this.texts = texts;
  }

  Response handle(SlashCommandRequest request, SlashCommandContext context) {
    SlashCommandPayload payload = request.getPayload();
    Asker asker = requests.asker(payload.getTeamId(), payload.getUserId());
    String text = Mrkdwn.unescape(Objects.requireNonNullElse(payload.getText(), ""));
    Reply reply =
        requests
            .once(asker, payload.getTriggerId(), () -> conversation.command(asker, text))
            .orElseGet(() -> Reply.of(texts.say("walk.repeated.text")));
    return context.ack(
        SlashCommandResponse.builder()
            .responseType("ephemeral")
            .text(reply.text())
            .blocks(reply.blocks())
            .build());
  }
}
