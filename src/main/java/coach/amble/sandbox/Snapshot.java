package coach.amble.sandbox;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The workspace at one moment, cheap to take: messages and views are replaced, never changed. */
record Snapshot(long version, long lastStamp, Duration ahead, List<OneDesk> desks) {
  static final int FORMAT = 1;

  record OneDesk(
      String personId, List<Message> messages, List<View> modals, Optional<View> home, int unread) {

    private static OneDesk of(Desk desk) {
      return new OneDesk(
          desk.person().id(), desk.messages(), desk.modals(), desk.home(), desk.unread());
    }
  }

  /** To be called under the workspace's lock. */
  static Snapshot of(Workspace workspace) {
    return new Snapshot(
        workspace.version(),
        workspace.lastStamp(),
        workspace.clock().ahead(),
        workspace.desks().stream().map(OneDesk::of).toList());
  }
}
