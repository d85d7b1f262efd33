package coach.amble.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import coach.amble.gap.Gap;
import coach.amble.pain.Advice;
import coach.amble.programme.Slot;
import coach.amble.understanding.talk.Command;
import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds text/en against the program: nothing missing, nothing left over, everything formats. */
class TextsTest {
  private static final Path FOLDER = Path.of("src/main/resources/text/en");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[a-z_-]+)+)\"");
  private static final Pattern SAID = Pattern.compile("\\bsay\\(\\s*\"([^\"]+)\"\\s*[,)]");

  private final Texts texts = new Texts();

  static Set<String> keys() {
    return patterns().keySet();
  }

  @ParameterizedTest
  @MethodSource("keys")
  void everySentenceFormatsForNoneOneAndMany(String key) {
    for (int number : new int[] {0, 1, 2, 300}) {
      assertThat(texts.say(key, arguments(key, number)))
          .as(key)
          .isNotBlank()
          .doesNotContain("{", "}", "''", "null");
    }
  }

  @ParameterizedTest
  @MethodSource("keys")
  void anArgumentThatIsForgottenWouldShow(String key) {
    for (String argument : arguments(key, 7).keySet()) {
      Map<String, Object> forgotten = arguments(key, 7);
      forgotten.remove(argument);

      assertThat(texts.say(key, forgotten)).isNotEqualTo(texts.say(key, arguments(key, 7)));
    }
  }

  @Test
  void oneMinuteIsNotPlural() {
    assertThat(texts.say("nudge.lunch.text", Map.of("minutes", 1))).endsWith("a walk of 1 minute?");
    assertThat(texts.say("nudge.lunch.text", Map.of("minutes", 11)))
        .endsWith("a walk of 11 minutes?");
  }

  @Test
  void whatIsSaidExists() {
    Set<String> said = found(SAID);

    assertThat(said).hasSizeGreaterThan(50);
    assertThat(keys()).containsAll(said);
  }

  @Test
  void composedKeysExist() {
    assertThat(keys()).containsAll(composed());
  }

  @Test
  void nothingIsWrittenThatNobodySays() {
    Set<String> leftOver = new TreeSet<>(keys());
    leftOver.removeAll(found(LITERAL));
    composed().forEach(leftOver::remove);

    assertThat(leftOver).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nudge", "nudge.text", "nudge.Morning.text", "nobody.says.this"})
  void anUnknownSentenceIsABug(String key) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> texts.say(key))
        .withMessageContaining(key);
  }

  @Test
  void whatPeopleWroteIsEscapedOnceInASentence() {
    assertThat(texts.say("team.joined.text", Map.of("team", "<!here> & {0} '{team}'")))
        .startsWith("You're in the team &lt;!here&gt; &amp; {0} '{team}'.");
  }

  /** Keys that the program puts together at run time. */
  private static List<String> composed() {
    List<String> keys = new ArrayList<>();
    each(Slot.values()).forEach(slot -> keys.add("nudge." + slot + ".text"));
    each(Advice.values()).forEach(advice -> keys.add("pain." + advice + ".text"));
    each(Command.values()).forEach(command -> keys.add("help.command." + command));
    each(Gap.Kind.values()).forEach(kind -> keys.add("admin.gaps." + kind));
    for (String field : List.of("number", "emergency", "same_day")) {
      keys.addAll(List.of("admin.form." + field, "admin.form." + field + ".hint"));
    }
    for (String form : List.of("admin.form", "walk.log")) {
      List.of("title", "submit", "close").forEach(part -> keys.add(form + "." + part));
    }
    return keys;
  }

  private static Stream<String> each(Enum<?>[] values) {
    return Arrays.stream(values).map(it -> it.name().toLowerCase(Locale.ROOT));
  }

  private static Set<String> found(Pattern pattern) {
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java/coach/amble"))) {
      Set<String> found = new TreeSet<>();
      for (Path source : sources.filter(it -> it.toString().endsWith(".java")).toList()) {
        pattern
            .matcher(Files.readString(source))
            .results()
            .forEach(match -> found.add(match.group(1)));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Pattern by key, straight from the files. */
  private static Map<String, String> patterns() {
    Map<String, String> patterns = new TreeMap<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.toList()) {
        Properties lines = new Properties();
        try (var in = Files.newBufferedReader(file)) {
          lines.load(in);
        }
        String name = file.getFileName().toString().replace(".properties", "");
        lines.forEach((key, pattern) -> patterns.put(name + "." + key, (String) pattern));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return patterns;
  }

  /** A value for every argument that the sentence names. */
  private static Map<String, Object> arguments(String key, int number) {
    MessagePattern pattern = new MessagePattern(patterns().getOrDefault(key, ""));
    Map<String, Object> arguments = new HashMap<>();
    for (int at = 0; at < pattern.countParts(); at++) {
      if (pattern.getPart(at).getType() == MessagePattern.Part.Type.ARG_START) {
        boolean plural = pattern.getPart(at).getArgType() == MessagePattern.ArgType.PLURAL;
        String name = pattern.getSubstring(pattern.getPart(at + 1));
        arguments.put(name, plural ? (Object) number : "some " + name);
      }
    }
    return arguments;
  }
}
