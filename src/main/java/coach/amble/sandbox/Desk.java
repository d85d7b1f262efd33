package coach.amble.sandbox;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one person has in front of them. Guarded by the workspace's lock. */
final class Desk {
  private final Person person;
  private final List<Message> messages = new ArrayList<>();
  private final Deque<View> modals = new ArrayDeque<>();
  private @Nullable View home;
  private int unread;

  Desk(Person person) {
    this.person = person;
  }

  Person person() {
    return person;
  }

  void add(Message message) {
    messages.add(message);
    if (message.fromBot()) {
      unread++;
    }
    if (messages.size() > Limits.KEPT_MESSAGES) {
      messages.removeFirst();
    }
  }

  /** Oldest first. */
  List<Message> messages() {
    return List.copyOf(messages);
  }

  Optional<Message> message(String ts) {
    return messages.stream().filter(each -> each.ts().equals(ts)).findFirst();
  }

  void replace(Message message) {
    messages.replaceAll(each -> each.ts().equals(message.ts()) ? message : each);
  }

  void remove(String ts) {
    messages.removeIf(each -> each.ts().equals(ts));
  }

  Optional<View> home() {
    return Optional.ofNullable(home);
  }

  void show(View newHome) {
    home = newHome;
  }

  /** The topmost last. */
  List<View> modals() {
    return List.copyOf(modals);
  }

  Optional<View> modal() {
    return Optional.ofNullable(modals.peekLast());
  }

  void push(View modal) {
    modals.addLast(modal);
  }

  void close(String viewId) {
    modals.removeIf(each -> each.id().equals(viewId));
  }

  void closeAll() {
    modals.clear();
  }

  /** Puts a newer state of an open modal or of the Home in its place. */
  void replace(View view) {
    if (home != null && home.id().equals(view.id())) {
      home = view;
    }
    List<View> stack =
        modals.stream().map(each -> each.id().equals(view.id()) ? view : each).toList();
    modals.clear();
    modals.addAll(stack);
  }

  Optional<View> view(String id) {
    return modals.stream().filter(each -> each.id().equals(id)).findFirst().or(() -> homeWith(id));
  }

  private Optional<View> homeWith(String id) {
    return home().filter(each -> each.id().equals(id));
  }

  int unread() {
    return unread;
  }

  void unread(int count) {
    unread = count;
  }
}
