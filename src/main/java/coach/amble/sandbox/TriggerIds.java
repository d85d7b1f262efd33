package coach.amble.sandbox;

import java.time.Instant;
import java.util.Map;

/** Trigger ids: each opens one view, within 3 seconds. Guarded by the workspace's lock. */
final class TriggerIds {

  /** Who may open a view, from {@code viewId} or, when that is empty, from outside any modal. */
  record Trigger(String personId, String viewId, Instant issued) {}

  private final Map<String, Trigger> open = new RecentMap<>(1_000);
  private final Map<String, Boolean> exchanged = new RecentMap<>(1_000);
  private final Ids ids;

  TriggerIds(Ids ids) {
    this.ids = ids;
  }

  String issue(String personId, String viewId, Instant now) {
    String id = now.toEpochMilli() + "." + ids.fresh("", 10) + "." + ids.fresh("", 16);
    open.put(id, new Trigger(personId, viewId, now));
    return id;
  }

  /** Looks only: a call that is refused for something else leaves the trigger usable. */
  Trigger check(String id, Instant now) {
    if (exchanged.containsKey(id)) {
      throw new Refusal("exchanged_trigger_id");
    }
    Trigger trigger = open.get(id);
    if (trigger == null) {
      throw new Refusal("invalid_trigger_id");
    }
    if (now.isAfter(trigger.issued().plus(Limits.TRIGGER_LIFE))) {
      throw new Refusal("expired_trigger_id");
    }
    return trigger;
  }

  void exchange(String id) {
    open.remove(id);
    exchanged.put(id, true);
  }
}
