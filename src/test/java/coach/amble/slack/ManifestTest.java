package coach.amble.slack;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import coach.amble.app.UnconnectedBot;
import coach.amble.understanding.talk.Command;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.model.event.ReactionAddedEvent;
import com.slack.api.model.manifest.AppManifestParams;
import com.slack.api.util.json.GsonFactory;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The manifests ask Slack for what the code uses, no less and no more. */
class ManifestTest {
  private static final String GATEWAY = "https://amble.example.com/slack/events";

  /** The events to subscribe to, by the type that a handler is registered for. */
  private static final Map<String, String> SUBSCRIPTIONS =
      Map.of(
          "message", "message.im",
          "app_mention", "app_mention",
          "app_home_opened", "app_home_opened");

  /**
   * The scope that an event or a method of the Web API needs, by Slack's reference; "" for none.
   */
  private static final Map<String, String> SCOPES =
      Map.of(
          "message.im", "im:history",
          "app_mention", "app_mentions:read",
          "app_home_opened", "",
          "chatPostEphemeral", "chat:write",
          "chatPostMessage", "chat:write",
          "conversationsOpen", "im:write",
          "usersInfo", "users:read",
          "viewsOpen", "",
          "viewsPublish", "");

  private static UnconnectedBot bot;
  private static Registered registered;

  @BeforeAll
  static void wire() {
    bot = new UnconnectedBot();
    registered = new Registered(bot.app());
  }

  @AfterAll
  static void close() {
    bot.close();
  }

  @Test
  void everyHandlerHasItsEventAndEveryEventAHandler() throws IOException {
    assertThat(SUBSCRIPTIONS)
        .as("say here which subscription each handled type needs")
        .containsKeys(registered.events().toArray(String[]::new));
    Set<String> needed = registered.events().stream().map(SUBSCRIPTIONS::get).collect(toSet());
    for (AppManifestParams manifest : manifests()) {
      assertThat(manifest.getSettings().getEventSubscriptions().getBotEvents())
          .containsExactlyInAnyOrderElementsOf(needed);
    }
  }

  @Test
  void aHandlerWithoutItsEventIsNoticed() {
    var app = new App(new AppConfig());
    app.event(ReactionAddedEvent.class, (payload, context) -> context.ack());
    assertThat(new Registered(app).events()).containsExactly("reaction_added");
  }

  @Test
  void theCommandIsTheOneThatTheCodeTakesByDefault() throws IOException {
    for (AppManifestParams manifest : manifests()) {
      var commands = manifest.getFeatures().getSlashCommands();
      assertThat(commands).hasSize(registered.commands()).hasSize(1);
      assertThat(commands.getFirst().getCommand()).isEqualTo(WalkCommand.DEFAULT);
      assertThat(registered.takesCommand(commands.getFirst().getCommand())).isTrue();
      assertThat(commands.getFirst().getShouldEscape()).isFalse();
      assertThat(manifest.getFeatures().getShortcuts()).isNull();
      assertThat(registered.shortcuts()).isZero();
    }
  }

  @Test
  void theHintNamesCommandsThatExist() throws IOException {
    Set<String> words =
        Arrays.stream(Command.values()).map(it -> it.usage().split(" ")[0]).collect(toSet());
    for (AppManifestParams manifest : manifests()) {
      String hint = manifest.getFeatures().getSlashCommands().getFirst().getUsageHint();
      assertThat(hint.split(" \\| "))
          .allSatisfy(it -> assertThat(words).contains(it.split(" ")[0]));
    }
  }

  @Test
  void scopesAreThoseOfTheMethodsEventsAndCommandInUse() throws IOException {
    Set<String> used = Stream.concat(methods(), events()).collect(toSet());
    assertThat(SCOPES)
        .as("say here which scope each needs, \"\" for none")
        .containsOnlyKeys(used.toArray(String[]::new));
    Set<String> needed =
        Stream.concat(Stream.of("commands"), used.stream().map(SCOPES::get))
            .filter(scope -> !scope.isEmpty())
            .collect(toSet());
    for (AppManifestParams manifest : manifests()) {
      var scopes = manifest.getOauthConfig().getScopes();
      assertThat(scopes.getBot()).containsExactlyInAnyOrderElementsOf(needed);
      assertThat(scopes.getUser()).isNull();
    }
  }

  @Test
  void tabsAndButtonsAreOnAsFarAsTheCodeUsesThem() throws IOException {
    for (AppManifestParams manifest : manifests()) {
      var home = manifest.getFeatures().getAppHome();
      assertThat(home.getHomeTabEnabled()).isEqualTo(methods().anyMatch("viewsPublish"::equals));
      assertThat(home.getMessagesTabEnabled()).isEqualTo(registered.events().contains("message"));
      assertThat(home.getMessagesTabReadOnlyEnabled()).isFalse();
      assertThat(manifest.getSettings().getInteractivity().getIsEnabled())
          .isEqualTo(registered.isInteractive());
      assertThat(manifest.getSettings().getOrgDeployEnabled()).isFalse();
      assertThat(manifest.getSettings().getTokenRotationEnabled()).isFalse();
    }
  }

  @Test
  void httpNamesOneAddressThriceAndSocketModeNone() throws IOException {
    String http = text("http");
    assertThat(http.split(GATEWAY, -1)).hasSize(4);
    assertThat(read("http").getSettings().getSocketModeEnabled()).isFalse();
    assertThat(read("socket").getSettings().getSocketModeEnabled()).isTrue();
    String withoutAddress =
        http.replaceAll("\\s*\"(request_)?url\": \"[^\"]*\",?", "")
            .replace("\"is_enabled\": true,", "\"is_enabled\": true");
    assertThat(withoutAddress)
        .isEqualTo(
            text("socket")
                .replace("\"socket_mode_enabled\": true", "\"socket_mode_enabled\": false"));
  }

  /** Lengths from Slack's JSON schema of manifests. */
  @Test
  void nothingIsLongerThanSlackAllows() throws IOException {
    for (AppManifestParams manifest : manifests()) {
      var shown = manifest.getDisplayInformation();
      assertThat(shown.getName()).hasSizeBetween(1, 35);
      assertThat(shown.getDescription()).hasSizeBetween(1, 140);
      assertThat(shown.getLongDescription()).hasSizeBetween(175, 4_000);
      assertThat(manifest.getFeatures().getBotUser().getDisplayName()).matches("[\\w.-]{1,80}");
      var command = manifest.getFeatures().getSlashCommands().getFirst();
      assertThat(command.getCommand()).matches("/[a-z0-9_-]{1,31}");
      assertThat(command.getDescription()).hasSizeBetween(1, 2_000);
      assertThat(command.getUsageHint()).hasSizeBetween(1, 1_000);
    }
  }

  /** The methods of the Web API that our classes call. */
  private static Stream<String> methods() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("coach.amble")
            .stream()
            .flatMap(type -> type.getMethodCallsFromSelf().stream())
            .map(JavaAccess::getTarget)
            .filter(target -> target.getOwner().isEquivalentTo(MethodsClient.class))
            .map(AccessTarget::getName)
            .distinct();
  }

  private static Stream<String> events() {
    return registered.events().stream().map(SUBSCRIPTIONS::get);
  }

  private static List<AppManifestParams> manifests() throws IOException {
    return List.of(read("http"), read("socket"));
  }

  /** Fails on keys that the Slack SDK doesn't know. */
  private static AppManifestParams read(String name) throws IOException {
    SlackConfig strict = new SlackConfig();
    strict.setFailOnUnknownProperties(true);
    return GsonFactory.createSnakeCase(strict).fromJson(text(name), AppManifestParams.class);
  }

  private static String text(String name) throws IOException {
    return Files.readString(Path.of("manifests", "slack", name + ".json"));
  }
}
