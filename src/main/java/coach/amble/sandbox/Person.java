package coach.amble.sandbox;

import java.time.ZoneId;
import java.util.Locale;

/** Someone who works at the made-up company; {@code channel} is the DM with the bot. */
record Person(String id, String userName, String name, String title, ZoneId zone, String channel) {

  static Person of(String key, String name, String title, String zone) {
    String first = name.substring(0, name.indexOf(' '));
    String userName = first.toLowerCase(Locale.ROOT);
    return new Person("U" + key, userName, name, title, ZoneId.of(zone), "D" + key);
  }
}
