package coach.amble.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.MessageEvent;

/** Something typed to the coach. */
final class DirectMessages {
  private final Requests requests;
  private final Conversation conversation;
  private final DirectChannels channels;

  DirectMessages(Requests requests, Conversation conversation, DirectChannels channels) {
    this.requests = requests;
    this.conversation = conversation;
    this.channels = channels;
  }

  Response handle(EventsApiPayload<MessageEvent> payload, EventContext context) {
    MessageEvent event = payload.getEvent();
    if (!"im".equals(event.getChannelType())
        || event.getUser() == null
        || event.getBotId() != null) {
      return context.ack();
    }
    Asker asker = requests.asker(payload.getTeamId(), event.getUser());
    String text = Mrkdwn.unescape(event.getText() == null ? "" : event.getText());
    requests.answerOnce(
        asker,
        payload.getEventId(),
        () -> {
          channels.remember(asker.person().workspace(), event.getUser(), event.getChannel());
          return conversation.message(asker, text);
        });
    return context.ack();
  }
}
