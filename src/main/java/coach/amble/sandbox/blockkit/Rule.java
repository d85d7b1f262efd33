package coach.amble.sandbox.blockkit;

import com.google.gson.JsonElement;

/** Looks at one value and reports what is wrong with it. */
@FunctionalInterface
interface Rule {
  void check(JsonElement value, Spot spot);

  default Rule and(Rule more) {
    return (value, spot) -> {
      check(value, spot);
      more.check(value, spot);
    };
  }
}
