package coach.amble.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppHomeOpenedEvent;

/** Somebody looks at the Home tab. */
final class HomeOpened {
  private final Requests requests;
  private final Afterwards afterwards;
  private final HomeTab home;

  HomeOpened(Requests requests, Afterwards afterwards, HomeTab home) {
    this.requests = requests;
    this.afterwards = afterwards;
    this.home = home;
  }

  Response handle(EventsApiPayload<AppHomeOpenedEvent> payload, EventContext context) {
    AppHomeOpenedEvent event = payload.getEvent();
    if ("home".equals(event.getTab())) {
      Asker asker = requests.asker(payload.getTeamId(), event.getUser());
      afterwards.run(() -> home.publish(asker));
    }
    return context.ack();
  }
}
