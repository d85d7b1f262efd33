package coach.amble.sandbox;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * All that changes, behind one lock. The lock is never held while a request to the bot is under
 * way: the bot calls back before it answers.
 */
final class Workspace {
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, Desk> desks = new LinkedHashMap<>();
  private final Ids ids = new Ids();
  private final SandboxClock clock;
  private Stamps stamps = new Stamps(0);
  private long version;
  private volatile Runnable onChange = () -> {};
  final TriggerIds triggers = new TriggerIds(ids);
  final ResponseUrls responseUrls = new ResponseUrls(ids);
  final ChannelPace pace = new ChannelPace();

  Workspace(SandboxClock clock) {
    this.clock = clock;
    Company.PEOPLE.forEach(person -> desks.put(person.id(), new Desk(person)));
  }

  SandboxClock clock() {
    return clock;
  }

  Ids ids() {
    return ids;
  }

  /** Reads under the lock. */
  <T> T look(Supplier<T> reading) {
    lock.lock();
    try {
      return reading.get();
    } finally {
      lock.unlock();
    }
  }

  /** Writes under the lock; once it is free again the change is saved and announced. */
  <T> T change(Supplier<T> writing) {
    T result =
        look(
            () -> {
              T made = writing.get();
              version++;
              return made;
            });
    onChange.run();
    return result;
  }

  /** Like {@link #change}, for what has no result. */
  void apply(Runnable writing) {
    change(
        () -> {
          writing.run();
          return true;
        });
  }

  void onChange(Runnable listener) {
    onChange = listener;
  }

  long version() {
    return look(() -> version);
  }

  void restore(long savedVersion, long lastStamp) {
    version = savedVersion;
    stamps = new Stamps(lastStamp);
  }

  /** Back to an empty workspace, after a restore that failed halfway. */
  void forget() {
    Company.PEOPLE.forEach(person -> desks.put(person.id(), new Desk(person)));
    stamps = new Stamps(0);
    version = 0;
  }

  long lastStamp() {
    return stamps.last();
  }

  String nextStamp() {
    return stamps.next(clock.instant());
  }

  Collection<Desk> desks() {
    return desks.values();
  }

  Desk desk(String personId) {
    Desk desk = desks.get(personId);
    if (desk == null) {
      throw new Refusal("user_not_found");
    }
    return desk;
  }

  /** The desk of a DM's id, or of the person whose DM is meant. */
  Desk channel(String id) {
    return desks.values().stream()
        .filter(desk -> desk.person().channel().equals(id) || desk.person().id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Refusal("channel_not_found"));
  }
}
