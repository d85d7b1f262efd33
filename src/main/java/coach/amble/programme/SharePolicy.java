package coach.amble.programme;

import coach.amble.walk.Minutes;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Shares what is left of the day's dose over the slots that are still to come. The shares never add
 * up to more than what is left.
 */
public final class SharePolicy {
  /** The guide's shortest break: a walk of 2 minutes. */
  static final int SHORTEST = 2;

  private SharePolicy() {}

  /** Minutes of each slot; slots are in the order of the day, earlier ones are served first. */
  public static Map<Slot, Minutes> share(Minutes left, List<Slot> slots) {
    List<Slot> served =
        slots.subList(0, Math.min(slots.size(), Math.max(1, left.value() / SHORTEST)));
    Map<Slot, Integer> shares = new EnumMap<>(Slot.class);
    slots.forEach(slot -> shares.put(slot, 0));
    served.forEach(slot -> shares.put(slot, Math.min(SHORTEST, left.value())));
    spread(
        left.value() - shares.values().stream().mapToInt(Integer::intValue).sum(), served, shares);
    Map<Slot, Minutes> minutes = new EnumMap<>(Slot.class);
    shares.forEach((slot, share) -> minutes.put(slot, new Minutes(share)));
    return minutes;
  }

  /** One minute at a time to the slot that is furthest below its weight. */
  private static void spread(int rest, List<Slot> slots, Map<Slot, Integer> shares) {
    Comparator<Slot> mostServed =
        Comparator.comparingDouble(slot -> (double) shares.getOrDefault(slot, 0) / slot.weight());
    for (int minute = 0; minute < rest; minute++) {
      slots.stream().min(mostServed).ifPresent(slot -> shares.merge(slot, 1, Integer::sum));
    }
  }
}
