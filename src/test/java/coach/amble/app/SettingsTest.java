package coach.amble.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class SettingsTest {

  /** The settings that a process with this environment has. */
  static AmbleSettings of(Map<String, String> variables) {
    var environment = new StandardEnvironment();
    environment
        .getPropertySources()
        .replace(
            StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
            new SystemEnvironmentPropertySource(
                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                new HashMap<>(variables)));
    ConfigurationPropertySources.attach(environment);
    return Binder.get(environment).bindOrCreate("amble", AmbleSettings.class);
  }

  @Test
  void eachSettingIsAVariableWithOrWithoutTheInnerUnderscores() {
    var underscores = of(Map.of("AMBLE_SLACK_BOT_TOKEN", "t", "AMBLE_TEAM_SMALLEST_GROUP", "7"));
    var none = of(Map.of("AMBLE_SLACK_BOTTOKEN", "t", "AMBLE_TEAM_SMALLESTGROUP", "7"));
    assertThat(underscores).isEqualTo(none);
    assertThat(underscores.slack().botToken()).isEqualTo("t");
    assertThat(underscores.team().smallestGroup()).isEqualTo(7);
  }

  @Test
  void everyKeyIsKnownAsAVariableAndAsAProperty() {
    assertThat(SettingNames.keys()).contains("amble.data-folder", "amble.slack.signing-secret");
    for (String key : SettingNames.keys()) {
      assertThat(SettingNames.unknownVariables(Set.of(SettingNames.variable(key)))).isEmpty();
      assertThat(SettingNames.unknownProperties(Set.of(key))).isEmpty();
    }
  }

  @Test
  void misspeltNamesAreUnknownWhereverTheyStand() {
    assertThat(SettingNames.unknownVariables(Set.of("AMBLE_SLACK_TOKEN", "PATH", "AMBLE_PORT")))
        .containsExactly("AMBLE_PORT", "AMBLE_SLACK_TOKEN");
    assertThat(SettingNames.unknownProperties(Set.of("amble.slack.token", "amble.slack.botToken")))
        .containsExactly("amble.slack.token");
  }

  @Test
  void whatKubernetesSaysOfAServiceIsNoSetting() {
    var links = Set.of("AMBLE_SERVICE_HOST", "AMBLE_SERVICE_PORT_HTTP", "AMBLE_PORT_80_TCP");
    assertThat(SettingNames.unknownVariables(links)).isEmpty();
  }

  @Test
  void theCommandIsASlashAndAWord() {
    assertThat(of(Map.of("AMBLE_SLACK_COMMAND", "/stroll")).slack().command()).isEqualTo("/stroll");
    assertThatThrownBy(() -> of(Map.of("AMBLE_SLACK_COMMAND", "walk")))
        .rootCause()
        .hasMessageContaining("amble.slack.command is walk");
  }

  @Test
  void theDataFolderIsInTheHomeFolderUnlessItIsSaidWhere() {
    Path home = Path.of(System.getProperty("user.home"));
    assertThat(of(Map.of()).dataFolder()).isEqualTo(home.resolve(".amble"));
    assertThat(of(Map.of("AMBLE_DATA_FOLDER", "~/a/b")).dataFolder())
        .isEqualTo(home.resolve("a/b"));
    assertThat(of(Map.of("AMBLE_DATA_FOLDER", "/data")).dataFolder()).isEqualTo(Path.of("/data"));
  }

  @Test
  void tokensAndPasswordsAreInNoText() {
    var settings = of(Map.of("AMBLE_SLACK_BOT_TOKEN", "xoxb-1", "AMBLE_DATABASE_PASSWORD", "hush"));
    assertThat(settings.toString()).doesNotContain("xoxb-1", "hush");
  }
}
