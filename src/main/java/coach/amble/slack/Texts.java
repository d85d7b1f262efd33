package coach.amble.slack;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The sentences that people read, in ICU MessageFormat: key "walk.kept.text" is "kept.text" in
 * text/en/walk.properties.
 */
public final class Texts {
  private final Map<String, Map<String, String>> files = new ConcurrentHashMap<>();

  private static Map<String, String> load(String file) {
    Properties lines = new Properties();
    try (var in = Texts.class.getResourceAsStream("/text/en/" + file + ".properties")) {
      if (in == null) {
        return Map.of();
      }
      lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines.stringPropertyNames().stream()
        .collect(Collectors.toUnmodifiableMap(key -> key, lines::getProperty));
  }

  /** The sentence without arguments. */
  public String say(String key) {
    return say(key, Map.of());
  }

  /**
   * The sentence with its arguments; strings among them are escaped for Slack's mrkdwn.
   *
   * @throws IllegalArgumentException if there is no such sentence
   */
  public String say(String key, Map<String, ?> arguments) {
    Map<String, Object> escaped = new HashMap<>();
    arguments.forEach(
        (name, value) ->
            escaped.put(name, value instanceof String text ? Mrkdwn.escape(text) : value));
    return new MessageFormat(pattern(key), Locale.ENGLISH).format(escaped);
  }

  /** What the frame of a form says: its title and buttons. */
  public FormFrame form(String form) {
    return new FormFrame(say(form + ".title"), say(form + ".submit"), say(form + ".close"));
  }

  /** Texts around the fields of a form. */
  public record FormFrame(String title, String submit, String close) {}

  private String pattern(String key) {
    int dot = key.indexOf('.');
    String file = dot < 0 ? "" : key.substring(0, dot);
    @Nullable String pattern = files.computeIfAbsent(file, Texts::load).get(key.substring(dot + 1));
    if (pattern == null) {
      throw new IllegalArgumentException("no text " + key);
    }
    return pattern;
  }
}
