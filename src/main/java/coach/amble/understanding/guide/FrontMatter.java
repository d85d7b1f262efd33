package coach.amble.understanding.guide;

import coach.amble.understanding.guide.Topic.Caveat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** The YAML head of a topic file; every complaint names the file. */
final class FrontMatter {
  private final String file;
  private final Map<?, ?> fields;

  private FrontMatter(String file, Map<?, ?> fields) {
    this.file = file;
    this.fields = fields;
  }

  static FrontMatter parse(String file, String yaml) {
    try {
      var parsed = new Yaml(new SafeConstructor(new LoaderOptions())).<@Nullable Object>load(yaml);
      if (parsed instanceof Map<?, ?> fields) {
        return new FrontMatter(file, fields);
      }
    } catch (YAMLException e) {
      throw new BrokenGuide(file, "its front matter is not YAML", e);
    }
    throw new BrokenGuide(file, "its front matter has no fields");
  }

  String file() {
    return file;
  }

  String text(String key) {
    return string(key, fields.get(key));
  }

  List<String> texts(String key) {
    return list(key).stream().map(item -> string(key, item)).toList();
  }

  List<Caveat> caveats() {
    return fields.containsKey("caveats")
        ? list("caveats").stream().map(this::caveat).toList()
        : List.of();
  }

  private Caveat caveat(Object item) {
    if (item instanceof Map<?, ?> caveat) {
      return new Caveat(
          string("caveats.text", caveat.get("text")),
          string("caveats.source", caveat.get("source")));
    }
    throw new BrokenGuide(file, "a caveat is not a text with its source");
  }

  private List<?> list(String key) {
    if (fields.get(key) instanceof List<?> list && !list.isEmpty()) {
      return list;
    }
    throw new BrokenGuide(file, "'" + key + "' must be a list with something in it");
  }

  private String string(String key, @Nullable Object value) {
    if (value instanceof String string && !string.isBlank()) {
      return string.strip();
    }
    throw new BrokenGuide(file, "'" + key + "' must be a text that is not blank");
  }
}
