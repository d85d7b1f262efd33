package coach.amble.app;

import static org.assertj.core.api.Assertions.assertThat;

import coach.amble.understanding.talk.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables of the README say what the code has, no less and no more. */
class ReadmeTest {

  @Test
  void everySettingWithItsVariable() throws IOException {
    List<String> expected =
        SettingNames.keys().stream()
            .map(key -> key + "` | `" + SettingNames.variable(key))
            .toList();
    assertThat(found("Three ways to run", "(amble\\.\\S+` \\| `AMBLE_[A-Z_]+)`"))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void defaults() throws IOException {
    AmbleSettings settings = SettingsTest.of(Map.of());
    assertThat(found("Three ways to run", "AMBLE_SLACK_COMMAND` \\| `([^`]+)`"))
        .containsExactly(settings.slack().command());
    assertThat(found("Three ways to run", "AMBLE_TEAM_SMALLEST_GROUP` \\| `([^`]+)`"))
        .containsExactly(Integer.toString(settings.team().smallestGroup()));
    assertThat(found("Three ways to run", "AMBLE_DATA_FOLDER` \\| `~([^`]+)`"))
        .containsExactly(
            settings.dataFolder().toString().substring(System.getProperty("user.home").length()));
  }

  @Test
  void everyCommandWithItsUsage() throws IOException {
    assertThat(found("What people can type", "(?m)^\\| `([^`]+)`"))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Command.values()).map(Command::usage).toList());
  }

  @Test
  void everyPackage() throws IOException {
    try (Stream<Path> packages = Files.list(Path.of("src/main/java/coach/amble"))) {
      assertThat(found("How the code is cut", "(?m)^\\| `([^`]+)`"))
          .containsExactlyInAnyOrderElementsOf(
              packages.map(path -> path.getFileName().toString()).toList());
    }
  }

  private static List<String> found(String chapter, String pattern) throws IOException {
    String text = Files.readString(Path.of("README.md")).split("\n## " + chapter + "\n")[1];
    return Pattern.compile(pattern)
        .matcher(text.split("\n## ")[0])
        .results()
        .map(match -> match.group(1))
        .toList();
  }
}
