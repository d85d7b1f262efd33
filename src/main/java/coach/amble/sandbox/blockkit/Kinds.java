package coach.amble.sandbox.blockkit;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/** Objects told apart by their {@code type}. Immutable. */
record Kinds(Map<String, Shape> shapes) implements Rule {

  static Kinds none() {
    return new Kinds(Map.of());
  }

  Kinds with(String type, Shape shape) {
    Map<String, Shape> more = new HashMap<>(shapes);
    more.put(type, shape);
    return new Kinds(Map.copyOf(more));
  }

  /** Those of these kinds that are named. */
  Kinds only(String... types) {
    Kinds some = none();
    for (String type : types) {
      some = some.with(type, shape(type));
    }
    return some;
  }

  private Shape shape(String type) {
    Shape shape = shapes.get(type);
    if (shape == null) {
      throw new IllegalArgumentException("No kind " + type);
    }
    return shape;
  }

  @Override
  public void check(JsonElement value, Spot spot) {
    if (!(value instanceof JsonObject object)) {
      spot.wrong("must be an object");
      return;
    }
    Shape shape = shapes.get(typeOf(object));
    if (shape == null) {
      spot.wrong("unsupported type, expected one of " + new TreeSet<>(shapes.keySet()));
    } else {
      shape.check(object, spot);
    }
  }

  private static String typeOf(JsonObject object) {
    return object.get("type") instanceof JsonPrimitive type ? type.getAsString() : "";
  }
}
