package coach.amble.slack;

import coach.amble.coach.Asker;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppHomeOpenedEvent;

/** Somebody looks at the Home tab. */
public final class HomeOpened implements Listener {
  private final Requests requests;
  private final Afterwards afterwards;
  private final HomeTab home;

  public HomeOpened(Requests requests, Afterwards afterwards, HomeTab home) {
    this.requests = requests;
    this.afterwards = afterwards;
    this.home = home;
  }

  @Override
  public void listen(App app) {
    app.event(AppHomeOpenedEvent.class, this::handle);
  }

  private Response handle(EventsApiPayload<AppHomeOpenedEvent> payload, EventContext context) {
    AppHomeOpenedEvent event = payload.getEvent();
    if ("home".equals(event.getTab())) {
      Asker asker = requests.asker(payload.getTeamId(), event.getUser());
      afterwards.run(() -> home.publish(asker));
    }
    return context.ack();
  }
}
