package coach.amble.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coach.amble.app.AmbleSettings.DatabaseSettings;
import coach.amble.app.AmbleSettings.SlackSettings;
import coach.amble.app.AmbleSettings.TeamSettings;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModeTest {

  @ParameterizedTest(name = "bot {0}, app {1}, secret {2}, database {3}: {4}")
  @CsvSource({
    "'',   '',   '', '',  SANDBOX",
    "' ',  ' ',  ' ', ' ', SANDBOX",
    "xoxb, xapp, '', '',  SOCKET",
    "xoxb, xapp, '', url, SOCKET",
    "xoxb, xapp, s3, '',  SOCKET",
    "xoxb, xapp, s3, url, SOCKET",
    "xoxb, '',   s3, '',  HTTP",
    "xoxb, '',   s3, url, HTTP"
  })
  void theSettingsDecide(String bot, String app, String secret, String database, Mode mode) {
    assertThat(Mode.of(settings(bot, app, secret, database))).isEqualTo(mode);
  }

  @ParameterizedTest(name = "bot {0}, app {1}, secret {2}, database {3}: {4}")
  @CsvSource({
    // without a bot token nothing else may be set: the sandbox never runs beside the real thing
    "'',   xapp, '',  '',  amble.slack.app-token",
    "'',   '',   s3,  '',  amble.slack.signing-secret",
    "'',   '',   '',  url, amble.database.url",
    "'',   xapp, s3,  '',  amble.slack.app-token",
    "'',   xapp, '',  url, amble.slack.app-token",
    "'',   '',   s3,  url, amble.slack.signing-secret",
    "'',   xapp, s3,  url, amble.slack.app-token",
    "' ',  '',   '',  url, amble.database.url",
    // no signing secret, no HTTP mode
    "xoxb, '',   '',  '',  amble.slack.signing-secret",
    "xoxb, '',   ' ', '',  amble.slack.signing-secret",
    "xoxb, '',   '',  url, amble.slack.signing-secret"
  })
  void settingsThatDoNotGoTogetherAreRefusedByName(
      String bot, String app, String secret, String database, String key) {
    AmbleSettings settings = settings(bot, app, secret, database);

    assertThatExceptionOfType(StartupException.class)
        .isThrownBy(() -> Mode.of(settings))
        .withMessageContaining(key)
        .withMessageContaining("amble.slack.bot-token")
        .satisfies(
            e -> assertThat(e.getMessage()).doesNotContain("xoxb", "xapp", "s3").hasLineCount(1));
  }

  private static AmbleSettings settings(String bot, String app, String secret, String database) {
    return new AmbleSettings(
        Path.of("unused"),
        new SlackSettings(bot, app, secret, "/walk"),
        new DatabaseSettings(database, "", ""),
        new TeamSettings(5));
  }

  @ParameterizedTest
  @CsvSource({"xoxb-1, xapp-2, s3cret, jdbc:postgresql://db/amble?password=pw4"})
  void secretsDoNotShowWhenSettingsAreLogged(String bot, String app, String secret, String url) {
    assertThat(settings(bot, app, secret, url).toString())
        .doesNotContain("xoxb-1", "xapp-2", "s3cret", "pw4");
  }
}
