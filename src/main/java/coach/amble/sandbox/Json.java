package coach.amble.sandbox;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import java.util.stream.Stream;

/** Trees of Gson in few words. */
final class Json {
  private Json() {}

  /** An object of alternating names and values (strings, numbers, booleans, trees). */
  static JsonObject object(Object... namesAndValues) {
    JsonObject object = new JsonObject();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.add((String) namesAndValues[i], tree(namesAndValues[i + 1]));
    }
    return object;
  }

  static JsonArray array(Object... values) {
    JsonArray array = new JsonArray();
    Stream.of(values).map(Json::tree).forEach(array::add);
    return array;
  }

  private static JsonElement tree(Object value) {
    return switch (value) {
      case JsonElement element -> element;
      case Number number -> new JsonPrimitive(number);
      case Boolean bool -> new JsonPrimitive(bool);
      default -> new JsonPrimitive(value.toString());
    };
  }

  /** Empty when the text is not one well-formed JSON value. */
  static Optional<JsonElement> parse(String text) {
    try {
      JsonReader reader = new JsonReader(new StringReader(text));
      reader.setStrictness(Strictness.STRICT);
      JsonElement element = JsonParser.parseReader(reader);
      boolean whole = !text.isBlank() && reader.peek() == JsonToken.END_DOCUMENT;
      return whole ? Optional.of(element) : Optional.empty();
    } catch (JsonParseException | IOException e) {
      return Optional.empty();
    }
  }

  static Optional<JsonObject> parseObject(String text) {
    return parse(text).filter(JsonElement::isJsonObject).map(JsonElement::getAsJsonObject);
  }

  /** The string (or number, or boolean) of this name as text. */
  static Optional<String> text(JsonObject object, String name) {
    return object.get(name) instanceof JsonPrimitive value
        ? Optional.of(value.getAsString())
        : Optional.empty();
  }

  static Optional<JsonObject> child(JsonObject object, String name) {
    return object.get(name) instanceof JsonObject child ? Optional.of(child) : Optional.empty();
  }

  static JsonArray list(JsonObject object, String name) {
    return object.get(name) instanceof JsonArray array ? array : new JsonArray();
  }

  static Stream<JsonObject> objects(JsonArray array) {
    return array.asList().stream()
        .filter(JsonElement::isJsonObject)
        .map(JsonElement::getAsJsonObject);
  }

  static JsonElement nothing() {
    return JsonNull.INSTANCE;
  }
}
