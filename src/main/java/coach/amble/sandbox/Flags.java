package coach.amble.sandbox;

import com.google.gson.JsonObject;
import java.util.Set;

/** Booleans as Slack's forms and JSON bodies carry them. */
final class Flags {
  private static final Set<String> NO = Set.of("false", "0");
  private static final Set<String> YES = Set.of("true", "1");

  private Flags() {}

  /** True when it says yes; absent or anything else is no. */
  static boolean on(JsonObject object, String name) {
    return Json.text(object, name).filter(YES::contains).isPresent();
  }

  /** True when absent or said to be off. */
  static boolean off(JsonObject object, String name) {
    return !object.has(name) || saidOff(object, name);
  }

  /** True only when it is there and off. */
  static boolean saidOff(JsonObject object, String name) {
    return Json.text(object, name).filter(NO::contains).isPresent();
  }
}
