package coach.amble.sandbox;

import java.util.LinkedHashMap;
import java.util.Map;

/** Remembers the newest entries only. */
final class RecentMap<K, V> extends LinkedHashMap<K, V> {
  private static final long serialVersionUID = 1;
  private final int size;

  RecentMap(int size) {
    this.size = size;
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
    return size() > size;
  }
}
