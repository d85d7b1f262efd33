package coach.amble.slack;

import coach.amble.coach.Asker;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.MessageEvent;
import java.util.function.Supplier;

/** Something typed to the coach. */
public final class DirectMessages implements Listener {
  private final Requests requests;
  private final Conversation conversation;
  private final DirectChannels channels;

  public DirectMessages(Requests requests, Conversation conversation, DirectChannels channels) {
    this.requests = requests;
    this.conversation = conversation;
    this.channels = channels;
  }

  @Override
  public void listen(App app) {
    app.event(MessageEvent.class, this::handle);
  }

  private Response handle(EventsApiPayload<MessageEvent> payload, EventContext context) {
    MessageEvent event = payload.getEvent();
    if (!"im".equals(event.getChannelType())
        || event.getUser() == null
        || event.getBotId() != null) {
      return context.ack();
    }
    Asker asker = requests.asker(payload.getTeamId(), event.getUser());
    String text = Mrkdwn.unescape(event.getText() == null ? "" : event.getText());
    Supplier<Reply> reply = conversation.message(asker, text);
    requests.answerOnce(
        asker,
        payload.getEventId(),
        () -> {
          channels.remember(asker.person().workspace(), event.getUser(), event.getChannel());
          return reply.get();
        });
    return context.ack();
  }
}
