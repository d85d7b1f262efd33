package coach.amble.slack;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** The sentences that people read, from text/en, in ICU MessageFormat. */
public final class Texts {
  private static final List<String> FILES =
      List.of(
          "admin", "guide", "help", "home", "member", "nudge", "pain", "safety", "team", "walk");

  private final Map<String, String> patterns = new HashMap<>();

  public Texts() {
    FILES.forEach(this::load);
  }

  private void load(String file) {
    Properties lines = new Properties();
    try (var in = Texts.class.getResourceAsStream("/text/en/" + file + ".properties")) {
      if (in == null) {
        throw new IllegalStateException("text/en/" + file + ".properties is missing");
      }
      Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      lines.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    lines
        .stringPropertyNames()
        .forEach(key -> patterns.put(file + "." + key, lines.getProperty(key)));
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
    String pattern = patterns.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no text " + key);
    }
    return pattern;
  }
}
