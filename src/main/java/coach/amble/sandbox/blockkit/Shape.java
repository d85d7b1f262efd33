package coach.amble.sandbox.blockkit;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an object holds: needed and allowed fields, anything else refused. Immutable. */
final class Shape implements Rule {

  private record Field(Rule rule, boolean needed) {}

  private final Map<String, Field> fields;
  private final List<Rule> whole;

  private Shape(Map<String, Field> fields, List<Rule> whole) {
    this.fields = fields;
    this.whole = whole;
  }

  static Shape empty() {
    return new Shape(Map.of(), List.of());
  }

  static Shape typed(String type) {
    return empty().needs("type", Plain.oneOf(type));
  }

  Shape needs(String name, Rule rule) {
    return with(name, new Field(rule, true));
  }

  Shape may(String name, Rule rule) {
    return with(name, new Field(rule, false));
  }

  /** A rule about several fields at once; asked only when each field alone is sound. */
  Shape whole(Rule rule) {
    List<Rule> more = new ArrayList<>(whole);
    more.add(rule);
    return new Shape(fields, List.copyOf(more));
  }

  private Shape with(String name, Field field) {
    Map<String, Field> more = new LinkedHashMap<>(fields);
    more.put(name, field);
    return new Shape(more, whole);
  }

  @Override
  public void check(JsonElement value, Spot spot) {
    if (!(value instanceof JsonObject object)) {
      spot.wrong("must be an object");
      return;
    }
    int before = spot.findings().count();
    checkNeeded(object, spot);
    object.asMap().forEach((name, inner) -> checkField(name, inner, spot));
    if (spot.findings().count() == before) {
      whole.forEach(rule -> rule.check(object, spot));
    }
  }

  private void checkNeeded(JsonObject object, Spot spot) {
    fields.forEach(
        (name, field) -> {
          if (field.needed() && !object.has(name)) {
            spot.wrong("missing required field: " + name);
          }
        });
  }

  private void checkField(String name, JsonElement value, Spot spot) {
    Field field = fields.get(name);
    if (field == null) {
      spot.at(name).wrong("unknown field");
    } else {
      field.rule().check(value, spot.at(name));
    }
  }
}
