package coach.amble.slack;

import com.slack.api.bolt.App;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an app listens to. Bolt doesn't tell, so its fields are read. */
final class Registered {
  private final App app;

  Registered(App app) {
    this.app = app;
  }

  /** Event types as Slack's payloads name them, such as "message". */
  Set<String> events() {
    return handlers("eventHandlers").keySet().stream()
        .map(Object::toString)
        .collect(Collectors.toSet());
  }

  boolean takesCommand(String command) {
    return handlers("slashCommandHandlers").keySet().stream()
        .anyMatch(pattern -> ((Pattern) pattern).matcher(command).matches());
  }

  int commands() {
    return handlers("slashCommandHandlers").size();
  }

  int shortcuts() {
    return handlers("globalShortcutHandlers").size() + handlers("messageShortcutHandlers").size();
  }

  boolean isInteractive() {
    return Stream.of("blockActionHandlers", "viewSubmissionHandlers", "viewClosedHandlers")
        .anyMatch(kind -> !handlers(kind).isEmpty());
  }

  private Map<?, ?> handlers(String field) {
    try {
      var found = App.class.getDeclaredField(field);
      found.setAccessible(true);
      return (Map<?, ?>) found.get(app);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("Bolt's App has no " + field + " any more", e);
    }
  }
}
