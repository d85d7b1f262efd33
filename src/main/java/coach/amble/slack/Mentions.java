package coach.amble.slack;

import coach.amble.coach.Asker;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppMentionEvent;

/** A question put to the coach in a channel; the answer is for the asker's eyes only. */
public final class Mentions implements Listener {
  private final Requests requests;
  private final Conversation conversation;
  private final Afterwards afterwards;

  public Mentions(Requests requests, Conversation conversation, Afterwards afterwards) {
    this.requests = requests;
    this.conversation = conversation;
    this.afterwards = afterwards;
  }

  @Override
  public void listen(App app) {
    app.event(AppMentionEvent.class, this::handle);
  }

  private Response handle(EventsApiPayload<AppMentionEvent> payload, EventContext context) {
    AppMentionEvent event = payload.getEvent();
    if (event.getUser() == null || event.getBotId() != null) {
      return context.ack();
    }
    Asker asker = requests.asker(payload.getTeamId(), event.getUser());
    String question =
        Mrkdwn.unescape(event.getText().replaceAll("<@[A-Z0-9]+(\\|[^>]*)?>", " ").strip());
    requests
        .once(asker, payload.getEventId(), conversation.question(asker, question))
        .ifPresent(reply -> afterwards.run(() -> show(event, context, reply)));
    return context.ack();
  }

  private static void show(AppMentionEvent event, EventContext context, Reply reply)
      throws Exception {
    Bodies.Body body = Bodies.of(reply);
    context
        .client()
        .chatPostEphemeral(
            r ->
                r.channel(event.getChannel())
                    .user(event.getUser())
                    .text(body.text())
                    .blocksAsString(body.blocks()));
  }
}
