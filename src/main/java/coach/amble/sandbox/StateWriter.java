package coach.amble.sandbox;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.Map;

/** Writes snapshots as JSON; keeps each message's text, since few change from one to the next. */
final class StateWriter {
  private IdentityHashMap<Message, String> known = new IdentityHashMap<>();

  String text(Snapshot snapshot) {
    IdentityHashMap<Message, String> used = new IdentityHashMap<>();
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.beginObject();
      json.name("format").value(Snapshot.FORMAT);
      json.name("version").value(snapshot.version());
      json.name("lastStamp").value(snapshot.lastStamp());
      json.name("ahead").value(snapshot.ahead().toString());
      json.name("desks").beginObject();
      for (Snapshot.OneDesk desk : snapshot.desks()) {
        write(desk, json.name(desk.personId()), used);
      }
      json.endObject().endObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    known = used;
    return text.toString();
  }

  private void write(Snapshot.OneDesk desk, JsonWriter json, Map<Message, String> used)
      throws IOException {
    json.beginObject().name("messages").beginArray();
    for (Message message : desk.messages()) {
      json.jsonValue(textOf(message, used));
    }
    json.endArray().name("modals").beginArray();
    for (View modal : desk.modals()) {
      json.jsonValue(modal.json().toString());
    }
    json.endArray().name("unread").value(desk.unread());
    if (desk.home().isPresent()) {
      json.name("home").jsonValue(desk.home().get().json().toString());
    }
    json.endObject();
  }

  private String textOf(Message message, Map<Message, String> used) {
    String text = known.get(message);
    String fresh = text == null ? MessageJson.of(message).toString() : text;
    used.put(message, fresh);
    return fresh;
  }
}
