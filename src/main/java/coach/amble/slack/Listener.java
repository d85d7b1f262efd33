package coach.amble.slack;

import com.slack.api.bolt.App;

/** Listens to one kind of request. */
public interface Listener {
  /** Tells Bolt what it listens to. */
  void listen(App app);
}
